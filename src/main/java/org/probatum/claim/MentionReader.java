package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.article.Article;
import org.probatum.text.Lexicon;
import org.probatum.text.Term;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/** Looks over the whole text for the things that a careful article says. */
final class MentionReader {

  private static final Pattern NUMBER = Pattern.compile("\\d");

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
      reading
          .mentions()
          .forEach(term -> add(mentions, reading, MentionKind.valueOf(term.concept()), term));
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

  /** "No side effects" tells no harm. */
  private static boolean isTold(Reading reading, Term term) {
    return reading.cues("RISK_FREE").stream().noneMatch(cue -> cue.span().overlaps(term.span()))
        && !Negation.governs(reading, term.span());
  }

  private static void add(List<Mention> mentions, Reading reading, MentionKind kind, Term term) {
    Term placed = reading.inArticle(term);
    mentions.add(
        new Mention(
            kind, term.concept(), term.text(), reading.sentence().location().at(placed.span())));
  }
}
