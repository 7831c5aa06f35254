package org.probatum.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell the groups of a study apart. */
public final class ArmWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Pattern ENDING = Pattern.compile("(\\p{L}{4,}?)(?:ing|ed|ance|ers|s)");

  /** "CT": a name in two capitals. */
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2}");

  /** Words of another stem for the same. */
  private static final Map<String, String> ALIKE =
      Map.ofEntries(
          Map.entry("surgical", "surgery"),
          Map.entry("radiography", "radiograph"),
          Map.entry("eat", "consum"),
          Map.entry("ate", "consum"),
          Map.entry("eaten", "consum"),
          Map.entry("eating", "consum"),
          Map.entry("eaters", "consum"),
          Map.entry("consumption", "consum"),
          Map.entry("drank", "drink"),
          Map.entry("drunk", "drink"));

  private static final Set<String> WITHOUT = Set.of("without", "control", "untreat");
  private static final Set<String> COMMON = Set.of("group", "arm", "the", "with", "and", "plus");

  private ArmWords() {}

  /** The words of a group's name that no other group of the study has. */
  public static Set<String> own(String arm, Study study) {
    if (isWithout(arm)) {
      return WITHOUT;
    }
    Set<String> own = in(arm);
    study.arms().stream()
        .map(Arm::name)
        .filter(other -> !other.equals(arm) && !isWithout(other))
        .forEach(other -> own.removeAll(in(other)));
    return own;
  }

  /** "No drug" is the name of those who had none: its words are the other group's. */
  private static boolean isWithout(String arm) {
    return arm.startsWith("no ") || arm.startsWith("without ");
  }

  /** "Waiting" names the group of those who wait. */
  public static String stem(String word) {
    String alike = ALIKE.get(word);
    if (alike != null) {
      return alike;
    }
    Matcher ending = ENDING.matcher(word);
    return ending.matches() ? ending.group(1) : word;
  }

  /** The words of a name that may tell a group, in their short forms. */
  public static Set<String> in(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .filter(word -> word.length() > 2 || SHORT.matcher(word).matches())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !COMMON.contains(word))
        .map(ArmWords::stem)
        .collect(Collectors.toSet());
  }
}
