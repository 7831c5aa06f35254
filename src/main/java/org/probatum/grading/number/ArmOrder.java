package org.probatum.grading.number;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmWords;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Two numbers that stand side by side and belong to the groups named in front of them, in that
 * order: "less frequent with the drug than with usual care (19% versus 59%)".
 */
final class ArmOrder {

  private static final String JOINT =
      "(?:\\s*(?:and|versus|vs?\\.?|against)|\\s*,?\\s*(?:as )?(?:against|compared (?:with|to)|opposed to))\\s+";
  private static final String REST =
      "\\s*(?:%|per ?cent)?(?:\\s*(?:of|/)\\s*\\d[\\d,]*)?(?:\\s*[(\\[][^()\\[\\]]{1,20}[)\\]])?";
  private static final String UNIT =
      "(?:\\s*(?:minutes?|hours?|days?|weeks?|months?|years?|points?|kg|mm ?hg|(?:us )?dollars|euros|pounds))?";
  private static final String END = REST + UNIT + "\\s*(?:[.;,:()\\[]|$|respectively\\b)";
  private static final Scan FIRST =
      Scan.of(Pattern.compile(REST + UNIT + JOINT + "\\d[\\d.,]*" + END, Pattern.CASE_INSENSITIVE));
  private static final Scan SECOND =
      Scan.of(Pattern.compile("\\d[\\d.,]*" + REST + UNIT + JOINT + "$", Pattern.CASE_INSENSITIVE));
  private static final Scan LAST = Scan.of(Pattern.compile(END, Pattern.CASE_INSENSITIVE));

  /** "3 of 1,314 against 47 of 1,323": the people of a group go with its number. */
  private static final Scan COUNTED = Scan.of("\\d[\\d,]*\\s*(?:(?:out )?of (?:the )?|/\\s*)$");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String WITHOUT = "without ";

  /** "Compared with usual care, the drug …": the order of the numbers may be the other one. */
  private static final Scan TURNED =
      Scan.of("(?i)\\b(?:compared|versus|vs|against|unlike|relative|than)\\b[^.;:]{0,30}$");

  private static final Scan ALLOTTED =
      Scan.of("\\b(?:randomi[sz]ed|allocated|assigned|allotted)\\b");

  private ArmOrder() {}

  /**
   * The group that a number of a pair belongs to; empty where the number is none of a pair, or the
   * order does not tell.
   */
  static Optional<String> of(String text, int start, int end, Study study) {
    boolean first = isFirst(text, end);
    String before = beforeCount(text.substring(0, start));
    if (!first && !isSecond(text, before, end)) {
      return Optional.empty();
    }
    List<String> named = named(allotted(before, study), study);
    return named.size() == 2 ? Optional.of(named.get(first ? 0 : 1)) : Optional.empty();
  }

  /** Whether a second number stands beside it. */
  static boolean isFirst(String text, int end) {
    return FIRST.opens(text, end);
  }

  private static String beforeCount(String before) {
    Search count = COUNTED.search(before);
    return count.find() ? before.substring(0, count.start()) : before;
  }

  private static boolean isSecond(String text, String before, int end) {
    String near = before.substring(Math.max(0, before.length() - 60));
    return SECOND.isIn(near) && LAST.opens(text, end);
  }

  /** "Eye pressure" of a trial of eye drops: the word goes on as in the name of an outcome. */
  private static boolean isOfOutcome(String text, Matcher word, Study study) {
    Matcher next = WORD.matcher(text).region(word.end(), text.length());
    if (!next.find() || next.start() > word.end() + 1) {
      return false;
    }
    String both = text.substring(word.start(), next.end()).toLowerCase(Locale.ROOT);
    return Few.any(study.outcomes(), each -> each.name().toLowerCase(Locale.ROOT).contains(both))
        && Few.none(study.arms(), each -> each.name().toLowerCase(Locale.ROOT).contains(both));
  }

  /** What people were randomised to; what stands in front of it may tell only who they were. */
  private static String allotted(String before, Study study) {
    Search word = ALLOTTED.search(before);
    String behind = word.find() ? before.substring(word.end()) : before;
    return named(behind, study).size() == 2 ? behind : before;
  }

  /** The groups named in a text, each once, in order; none where the order is turned. */
  private static List<String> named(String before, Study study) {
    Map<String, Integer> places = new LinkedHashMap<>();
    Matcher word = WORD.matcher(before);
    while (word.find()) {
      if (!before.startsWith(WITHOUT, word.start() - WITHOUT.length())) {
        String told = ArmWords.stem(word.group().toLowerCase(Locale.ROOT));
        study.arms().stream()
            .map(Arm::name)
            .filter(arm -> ArmWords.own(arm, study).contains(told))
            .filter(arm -> !isOfOutcome(before, word, study))
            .forEach(arm -> places.putIfAbsent(arm, word.start()));
      }
    }
    TheOthers.place(before, study, places);
    List<String> inOrder =
        places.keySet().stream().sorted(Comparator.comparing(places::get)).toList();
    boolean turned =
        !inOrder.isEmpty() && TURNED.isIn(before.substring(0, places.get(inOrder.get(0))));
    return turned ? List.of() : inOrder;
  }
}
