package org.probatum.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probatum.article.Article;
import org.probatum.text.Few;
import org.probatum.text.RaisedCallout;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/** Looks over the whole text for the things that a careful article says. */
final class MentionReader {

  private static final Scan NUMBER = Scan.of("\\d");
  private static final Scan CALLOUT =
      Scan.of("\\[[\\d,;\\s\\u2010-\\u2015-]+]|" + RaisedCallout.FORM.pattern());

  /** "Withdrawal is never dangerous". */
  private static final Scan DENIED =
      Scan.of("(?i)\\b(?:is|are|was|were|can|will)\\s+(?:not|never|rarely|hardly)\\b");

  /** "Approved in 1970 as an anaesthetic" tells for what; so does "approved for". */
  private static final Scan AS = Scan.of("^(?!.*\\bfor\\b).*\\bas an?\\b");

  private static final String APPROVED = "APPROVED";
  private static final String UNAPPROVED = "UNAPPROVED";
  private static final String STATUS = "STATUS";

  private static final Set<MentionKind> ONCE =
      EnumSet.of(MentionKind.DANGER, MentionKind.ALTERNATIVE);

  private final Vocabulary interventions;

  MentionReader(Vocabulary interventions) {
    this.interventions = interventions;
  }

  /** In order; of what need be told only once in an article, the first. */
  List<Mention> read(Article article, List<Reading> readings) {
    List<Mention> mentions = new ArrayList<>();
    ToldHarms harms = new ToldHarms(readings);
    Alternatives others = new Alternatives(readings, interventions);
    for (Reading reading : readings) {
      if (reading.sentence().isTitle()) {
        continue;
      }
      reading.mentions().forEach(term -> mentions.add(mention(reading, term)));
      Byline.in(reading).forEach(term -> mentions.add(mention(reading, term)));
      harms.in(reading).forEach(term -> addHarm(mentions, reading, term));
      others
          .in(reading)
          .forEach(term -> mentions.add(mention(reading, MentionKind.ALTERNATIVE, "OTHER", term)));
      reading.dangers().stream()
          .filter(term -> !DENIED.isIn(term.text()))
          .forEach(term -> add(mentions, reading, MentionKind.DANGER, term));
    }
    Set<String> told = new HashSet<>();
    return Few.where(
        mentions,
        each -> !ONCE.contains(each.kind()) || told.add(each.kind() + " " + each.concept()));
  }

  private static void addHarm(List<Mention> mentions, Reading reading, Term term) {
    add(mentions, reading, MentionKind.HARM, term);
    if (NUMBER.isIn(CALLOUT.replaceAll(reading.text(), ""))) {
      add(mentions, reading, MentionKind.HARM_NUMBER, term);
    }
  }

  /** The concept is the vocabulary's class of the phrase; what is denied to be approved is not. */
  private static Mention mention(Reading reading, Term term) {
    return mention(reading, MentionKind.valueOf(term.concept()), variety(reading, term), term);
  }

  private static String variety(Reading reading, Term term) {
    if (!term.kind().equals(APPROVED)) {
      return term.kind();
    }
    String behind = reading.text().substring(term.span().end());
    return Negation.governs(reading, term.span())
        ? UNAPPROVED
        : AS.opens(behind) ? STATUS : APPROVED;
  }

  private static void add(List<Mention> mentions, Reading reading, MentionKind kind, Term term) {
    mentions.add(mention(reading, kind, term.concept(), term));
  }

  private static Mention mention(Reading reading, MentionKind kind, String concept, Term term) {
    Term placed = reading.inArticle(term);
    return new Mention(
        kind, concept, placed.text(), reading.sentence().location().at(placed.span()));
  }
}
