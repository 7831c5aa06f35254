package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.article.Article;
import org.probatum.text.Lexicon;
import org.probatum.text.Term;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/** Looks over the whole text for the things that a careful article says. */
final class MentionReader {

  private static final Pattern NUMBER = Pattern.compile("\\d");

  private static final Set<String> RELIEF = Set.of("DOWN", "GOOD", "PREVENT");

  private static final String APPROVED = "APPROVED";
  private static final String UNAPPROVED = "UNAPPROVED";

  private final Lexicon dangers;

  MentionReader() {
    dangers = new Lexicon();
    for (Row row : Table.bundled("rules/vocabulary/en/red-flags.csv").rows()) {
      row.list("said").forEach(phrase -> dangers.add(phrase, row.text("key"), ""));
    }
  }

  List<Mention> read(Article article, List<Reading> readings) {
    List<Mention> mentions = new ArrayList<>();
    for (Reading reading : readings) {
      reading.mentions().forEach(term -> mentions.add(mention(reading, term)));
      reading.harms().stream()
          .filter(term -> isTold(reading, term))
          .forEach(term -> addHarm(mentions, reading, term));
      dangers
          .find(reading.text(), reading.tokens())
          .forEach(term -> add(mentions, reading, MentionKind.DANGER, term));
    }
    return mentions;
  }

  private static void addHarm(List<Mention> mentions, Reading reading, Term term) {
    add(mentions, reading, MentionKind.HARM, term);
    if (NUMBER.matcher(reading.text()).find()) {
      add(mentions, reading, MentionKind.HARM_NUMBER, term);
    }
  }

  /**
   * "No side effects" tells no harm; a symptom is one only where a treatment is said to bring it.
   */
  private static boolean isTold(Reading reading, Term term) {
    boolean denied =
        Negation.governs(reading, term.span())
            || reading.cues("RISK_FREE").stream().anyMatch(cue -> cue.span().overlaps(term.span()));
    return !denied && (term.kind().equals("HARM") || isBrought(reading));
  }

  private static boolean isBrought(Reading reading) {
    boolean relieved =
        reading.verbs().stream()
            .anyMatch(v -> RELIEF.contains(v.concept()) && !v.kind().equals("ADJECTIVE"));
    return Reading.hasKind(reading.harms(), "HARM")
        || !reading.interventions().isEmpty() && !relieved;
  }

  /** The concept is the vocabulary's class of the phrase; what is denied to be approved is not. */
  private static Mention mention(Reading reading, Term term) {
    boolean denied = term.kind().equals(APPROVED) && Negation.governs(reading, term.span());
    return mention(
        reading, MentionKind.valueOf(term.concept()), denied ? UNAPPROVED : term.kind(), term);
  }

  private static void add(List<Mention> mentions, Reading reading, MentionKind kind, Term term) {
    mentions.add(mention(reading, kind, term.concept(), term));
  }

  private static Mention mention(Reading reading, MentionKind kind, String concept, Term term) {
    Term placed = reading.inArticle(term);
    return new Mention(kind, concept, term.text(), reading.sentence().location().at(placed.span()));
  }
}
