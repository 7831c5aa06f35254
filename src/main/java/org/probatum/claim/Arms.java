package org.probatum.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Names the arm that a number of a sentence belongs to. */
final class Arms {

  private static final String BETWEEN =
      "\\s*(?:%|per ?cent)?\\s*(?:and|versus|vs?\\.?|against)\\s+";
  private static final Pattern SECOND_FOLLOWS = Pattern.compile(BETWEEN + "\\d");
  private static final Scan FIRST_STANDS = Scan.of("\\d" + BETWEEN + "$");

  /** "(18.1% v 22.1%)": two values in brackets of their own, for what was named in front. */
  private static final Pattern FIRST_OF_PAIR =
      Pattern.compile(
          BETWEEN
              + "\\d[\\d.]*\\s*(?:%|per ?cent)?(?:\\s+(?:an?|per|each)\\s+(?:year|month|week|day))?\\s*[);,]");

  private static final String PERCENT = "\\s*(?:%|per ?cent)\\s*";
  private static final String ENDS =
      "(?:[.;,:)\\[(\u00b9\u00b2\u00b3\u2074-\u2079^]|$|for\\b|at\\b|died\\b|had\\b)";
  private static final Pattern PERCENT_FOLLOWS =
      Pattern.compile(PERCENT + "(?:and|versus|vs?\\.?|against)\\s+\\d[\\d.]*" + PERCENT + ENDS);
  private static final Scan PERCENT_STANDS =
      Scan.of("\\d" + PERCENT + "(?:and|versus|vs?\\.?|against)\\s+$");
  private static final Scan NOT_OWNED = Scan.of(PERCENT + ENDS);

  private static final Scan OPENED = Scan.of("\\((?:\\d[\\d.]*" + BETWEEN + ")?$");

  private static final Scan PARTED =
      Scan.of(
          "\\d|compared|versus|\\bvs\\b|than|\\bagainst (?:(?:about|only|just|nearly|almost|some) )?(?:an?|one|two|three|half) |[,;]\\s+(?:and|while|whereas|but)\\b");

  /** "Less often on the drug: 10.4 against 15.2": the second is not that of the group in front. */
  private static final Scan HELD_BEHIND =
      Scan.of("\\d\\s*(?:%|per ?cent)?\\s*(?:versus|vs?\\.?|against|compared with)\\s+$");

  private static final Scan FROM =
      Scan.of("\\bfrom\\s+(?:\\d[\\d.,]*\\s*(?:%|per ?cent|[a-z/]+)?\\s+to\\s+)?$");

  private static final Scan HELD_AGAINST =
      Scan.of(
          "(?i)\\b(?:than|compared|versus|vs\\.?|against|unlike|relative|as \\p{L}+ as|(?:inferior|superior|similar|equal|equivalent|preferable) to)\\s+(?:\\p{L}+\\s+){0,3}$");

  /** "Of those who started 7% died, against 20% of those who had not": of the other group. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\s*(?:%|per ?cent)?\\s*(?:of|in|among|for) (?:the (?:others|rest)\\b"
              + "|(?:those|people|patients|participants|women|men|adults|children) who (?:had|did|were|have|do|are)(?: not|n['\u2019]t)\\b)");

  /** "Fever, a known effect of the drug, was seen in 6% and 41%": said of the drug, in passing. */
  private static final Scan EFFECT_OF =
      Scan.of("\\b(?:effects?|reactions?|complications?|risks?) (?:of|to|with)\\s+(?:the\\s+)?$");

  private final String text;
  private final List<Group> groups;

  Arms(Reading reading) {
    this.text = reading.text();
    this.groups = Group.in(reading);
  }

  /** The concept of the treatment, or the comparator's type; empty where no arm is near. */
  String of(Span number) {
    if (isCourse(number) || follows(OF_OTHERS, number.end())) {
      return "";
    }
    Listed several = Listed.of(text, number);
    String listed = several == null ? respectively(number) : inOrder(several, ahead(number));
    if (listed != null) {
      return listed;
    }
    int end = Owner.countEnd(text, number.end());
    if (Owner.isPointed(text, end)) {
      return "";
    }
    if (Owner.isBehind(text, end)) {
      Group next = next(end);
      if (next != null && !PARTED.isIn(text.substring(end, next.span().start()))) {
        return next.arm();
      }
      if (Owner.isGroup(text, end)) {
        return "";
      }
    }
    List<Group> ahead = ahead(number);
    if (ahead.isEmpty()) {
      return "";
    }
    Group last = ahead.get(ahead.size() - 1);
    if (HELD_BEHIND.isIn(text.substring(last.span().end(), number.start()))) {
      return "";
    }
    return Owner.isOfNumberBefore(text, last.span(), number, end) ? "" : last.arm();
  }

  private boolean follows(Pattern words, int from) {
    return words.matcher(text).region(from, text.length()).lookingAt();
  }

  private List<Group> ahead(Span number) {
    return Few.where(groups, m -> m.span().end() <= number.start());
  }

  /** "From 19.8% to 18.5%": before and after, or without and with; no group is named for either. */
  private boolean isCourse(Span number) {
    return text.contains("from")
        && FROM.isIn(text.substring(Math.max(0, number.start() - 40), number.start()));
  }

  private Group next(int from) {
    return groups.stream().filter(m -> m.span().start() >= from).findFirst().orElse(null);
  }

  /**
   * "48 % and 11 % of the drug and placebo groups, respectively": the arms stand in the order of
   * the numbers, behind them or in front. With one arm in front, the second value has none.
   */
  private String respectively(Span number) {
    boolean first = follows(SECOND_FOLLOWS, number.end());
    boolean second = FIRST_STANDS.isIn(text.substring(0, number.start()));
    boolean told = text.contains("respectively");
    if (first == second || !told && !isPair(number, first)) {
      return null;
    }
    List<Group> named = told ? behind(number) : List.of();
    if (named.size() < 2) {
      named = lastTwo(ahead(number));
    }
    if (named.size() < 2) {
      return told ? null : first && named.size() == 1 ? lone(named.get(0)) : "";
    }
    return !told && isHeldAgainst(named.get(0)) ? "" : named.get(first ? 0 : 1).arm();
  }

  /** Of as many groups as numbers, each has its own; of fewer, none tells which is whose. */
  private static String inOrder(Listed number, List<Group> named) {
    List<String> arms = named.stream().map(Group::arm).distinct().toList();
    return arms.size() == number.size() ? arms.get(number.place()) : "";
  }

  /** The first of two values is that of the only group named, unless others are held against it. */
  private String lone(Group only) {
    boolean aside = EFFECT_OF.isIn(text.substring(0, only.span().start()));
    return only.isControl() || isHeldAgainst(only) || aside ? "" : only.arm();
  }

  /** "Compared with placebo, the drug …": the values may stand in either order. */
  private boolean isHeldAgainst(Group name) {
    return HELD_AGAINST.isIn(text.substring(0, name.span().start()));
  }

  private List<Group> behind(Span number) {
    return Few.where(groups, m -> m.span().start() >= number.end());
  }

  /** The last two groups that differ, in the order of the text. */
  private static List<Group> lastTwo(List<Group> all) {
    for (int i = all.size() - 2; i >= 0; i--) {
      if (!all.get(i).arm().equals(all.get(all.size() - 1).arm())) {
        return List.of(all.get(i), all.get(all.size() - 1));
      }
    }
    return all.isEmpty() ? List.of() : List.of(all.get(all.size() - 1));
  }

  /**
   * A pair in brackets of its own, or one that goes on behind both groups: "nausea by 3% and 4%".
   */
  private boolean isPair(Span number, boolean first) {
    boolean opened = OPENED.isIn(text.substring(0, number.start()));
    boolean shut = !first || follows(FIRST_OF_PAIR, number.end());
    return opened && shut || isPercentPair(number, first);
  }

  private boolean isPercentPair(Span number, boolean first) {
    return first
        ? follows(PERCENT_FOLLOWS, number.end())
        : PERCENT_STANDS.isIn(text.substring(0, number.start()))
            && NOT_OWNED.opens(text, number.end());
  }
}
