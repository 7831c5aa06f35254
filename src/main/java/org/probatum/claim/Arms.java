package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Names the arm that a number of a sentence belongs to. */
final class Arms {

  private record Mention(String arm, Span span) {}

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();

  Arms(Reading reading) {
    this.text = reading.text();
    for (Term term : reading.comparators()) {
      if (!term.concept().equals(ComparatorType.BASELINE.name())) {
        mentions.add(new Mention(term.concept(), term.span()));
      }
    }
    for (Term term : reading.interventions()) {
      if (mentions.stream().noneMatch(m -> m.span.overlaps(term.span()))) {
        mentions.add(new Mention(term.concept(), term.span()));
      }
    }
    mentions.sort((a, b) -> a.span.compareTo(b.span));
  }

  /** The concept of the treatment, or the comparator's type; empty where no arm is near. */
  String of(Span number) {
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + 30));
    if (behind.matches(
        "(?s)^[\\s%)]*(?:percent\\s+)?(?:of|in|with|on|for|under|among|receiving|taking)\\b.*")) {
      Mention next = next(number.end());
      if (next != null
          && !text.substring(number.end(), next.span.start())
              .matches("(?s).*(?:\\d|compared|versus|\\bvs\\b|than).*")) {
        return next.arm;
      }
    }
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.span.end() <= number.start()) {
        before = mention;
      }
    }
    return before == null ? respectively(number) : before.arm;
  }

  private Mention next(int from) {
    return mentions.stream().filter(m -> m.span.start() >= from).findFirst().orElse(null);
  }

  /** "48 % and 11 % of the drug and placebo groups, respectively". */
  private String respectively(Span number) {
    if (!text.contains("respectively")) {
      return "";
    }
    boolean first =
        text.substring(number.end()).matches("(?s)^\\s*%?\\s*(?:and|versus|vs\\.?)\\s+\\d.*");
    List<Mention> behind = mentions.stream().filter(m -> m.span.start() >= number.end()).toList();
    int index = first ? 0 : 1;
    return behind.size() > index ? behind.get(index).arm : "";
  }
}
