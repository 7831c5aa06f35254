package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Names the arm that a number of a sentence belongs to. */
final class Arms {

  private static final Pattern SECOND_FOLLOWS =
      Pattern.compile("\\s*(?:%|per ?cent)?\\s*(?:and|versus|vs\\.?)\\s+\\d");
  private static final Pattern FIRST_STANDS =
      Pattern.compile("\\d\\s*(?:%|per ?cent)?\\s*(?:and|versus|vs\\.?)\\s+$");

  private static final Pattern OWNED =
      Pattern.compile(
          "[\\s%)]*(?:percent\\s+)?(?:of|in|with|on|for|under|among|receiving|taking)\\b");
  private static final Pattern PARTED = Pattern.compile("\\d|compared|versus|\\bvs\\b|than");

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
    String listed = respectively(number);
    if (!listed.isEmpty()) {
      return listed;
    }
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + 30));
    if (OWNED.matcher(behind).lookingAt()) {
      Mention next = next(number.end());
      if (next != null && !PARTED.matcher(text.substring(number.end(), next.span.start())).find()) {
        return next.arm;
      }
    }
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.span.end() <= number.start()) {
        before = mention;
      }
    }
    return before == null ? "" : before.arm;
  }

  private Mention next(int from) {
    return mentions.stream().filter(m -> m.span.start() >= from).findFirst().orElse(null);
  }

  /**
   * "48 % and 11 % of the drug and placebo groups, respectively": the arms stand in the order of
   * the numbers, behind them or in front.
   */
  private String respectively(Span number) {
    boolean first = SECOND_FOLLOWS.matcher(text.substring(number.end())).lookingAt();
    boolean second = FIRST_STANDS.matcher(text.substring(0, number.start())).find();
    if (!text.contains("respectively") || first == second) {
      return "";
    }
    List<Mention> named = mentions.stream().filter(m -> m.span.start() >= number.end()).toList();
    if (named.size() < 2) {
      List<Mention> ahead = mentions.stream().filter(m -> m.span.end() <= number.start()).toList();
      named = ahead.subList(Math.max(0, ahead.size() - 2), ahead.size());
    }
    return named.size() < 2 ? "" : named.get(first ? 0 : 1).arm;
  }
}
