package org.probatum.grading.number;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;

/** Words that tell the groups of a study apart. */
final class ArmWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Pattern ENDING = Pattern.compile("(\\p{L}{4,}?)(?:ing|ed|s)");
  private static final Set<String> COMMON = Set.of("group", "arm", "the", "with", "and", "plus");

  private ArmWords() {}

  /** The words of a group's name that no other group of the study has. */
  static Set<String> own(String arm, Study study) {
    Set<String> own = in(arm);
    study.arms().stream()
        .map(Arm::name)
        .filter(other -> !other.equals(arm))
        .forEach(other -> own.removeAll(in(other)));
    return own;
  }

  /** "Waiting" names the group of those who wait. */
  static String stem(String word) {
    Matcher ending = ENDING.matcher(word);
    return ending.matches() ? ending.group(1) : word;
  }

  static Set<String> in(String text) {
    return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 2 && !COMMON.contains(word))
        .map(ArmWords::stem)
        .collect(Collectors.toSet());
  }
}
