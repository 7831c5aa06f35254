package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.Arm;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Vocabulary;

/** Names the groups of a trial from the sentence that tells how people were allocated. */
final class ArmNames {

  private static final double SURE = 0.85;
  private static final String NAME = "([^#%(),;:.\\[\\]]{2,70}?)";
  private static final String LEAD =
      "(?:(?:to|into|receive|received|either|undergo|a|an|the|of|groups?|with|treatment|one|two)\\s+)*";
  private static final String SIZE =
      "\\s*[(\\[][^#()\\[\\]]{0,30}?[nN]?\\s?[=:]?\\s?(#)[^()\\[\\]]{0,20}[)\\]]";

  /** "randomised to drug (n = 41) or placebo (n = 39)". */
  private static final Pattern SIZED =
      Cue.compiled("\\b" + LEAD + NAME + SIZE + "(?=[^#]{0,60}#|)");

  private static final String END =
      "(?=\\s*(?:[.,;()\\[]|\\b(?:for|in|at|on|during|every|once|twice|daily|groups?|arms?|over|before|after)\\b|$))";

  /** "randomised to drug or placebo". */
  private static final Pattern UNSIZED =
      Cue.compiled(
          "(?i)\\b(?:random\\w*|assigned|allocated|receiv\\w+)\\b[^#.;]{0,40}?\\b(?:to|receive|received|either)\\s+"
              + LEAD
              + NAME
              + "\\s*,?\\s(?:or|versus|vs\\.?|compared (?:with|to))\\s+"
              + LEAD
              + NAME
              + END);

  /** "Drug versus placebo for gout". */
  private static final Pattern IN_TITLE =
      Cue.compiled(
          "(?i)(?:^|[.:] |\\b(?:of|comparing|comparison of|trial of|study of) )"
              + NAME
              + "\\s(?:versus|vs\\.?|compared (?:with|to))\\s"
              + NAME
              + END);

  /** "A, B or C". */
  private static final Pattern THREE =
      Cue.compiled(
          "(?i)\\b(?:random\\w*|assigned|allocated)\\b[^#.;]{0,40}?\\b(?:to|receive|received|either)\\s+"
              + LEAD
              + "([^#%(),;:.\\[\\]]{2,40}?), ([^#%(),;:.\\[\\]]{2,40}?),? (?:or|and) "
              + LEAD
              + "([^#%(),;:.\\[\\]]{2,40}?)"
              + END);

  /** What leads from people to the first group. */
  private static final String BEFORE_NAME =
      "^(?i:.*\\b(?<!added )(?<!addition )(?:to|into|received?|receiving|undergo)"
          + " (?:receive |undergo |either )?)";

  private static final Scan ALLOCATED =
      Scan.of("(?i)\\b(?:random|assigned|allocated|received|divided)");
  private static final Scan CONTROL =
      Scan.of(
          "(?i)\\b(?:placebo|control|sham|usual|standard|conventional|routine|no treatment|no"
              + " intervention|wait\\w*|untreated|saline|alone|observation|attention)\\b");
  private static final Pattern PEOPLE_ONLY =
      Cue.compiled("(?i)^(?:[\\w-]+ ){0,6}(?:@|sample|total|each)(?: .*)?$");

  private static final Scan TASK =
      Scan.of(
          "(?i)^(?:evaluat|investigat|assess|determin|compar|stud(?:y|ie)|examin|explor|test|agree|demonstrat|serve|improv|reduc|prevent|one"
              + " of|their|its|be |have |that|which|who|treatments or)");

  private final Vocabulary comparators;

  ArmNames(Vocabulary comparators) {
    this.comparators = comparators;
  }

  /** The groups in the order in which they are told; empty where none are named. */
  List<ArmReading> read(List<FigureText> sentences, String title) {
    for (FigureText sentence : sentences) {
      if (ALLOCATED.isIn(sentence.words())) {
        List<ArmReading> arms = sized(sentence);
        arms = arms.size() > 1 ? arms : unsized(sentence, THREE);
        arms = arms.size() > 1 ? arms : unsized(sentence, UNSIZED);
        if (arms.size() > 1) {
          return withRoles(arms);
        }
      }
    }
    List<ArmReading> arms = unsized(new FigureText(title, new Span(0, title.length())), IN_TITLE);
    return arms.size() > 1 ? withRoles(arms) : List.of();
  }

  private static List<ArmReading> sized(FigureText sentence) {
    if (sentence.of(FigureKind.ARM).size() < 2) {
      return List.of();
    }
    List<ArmReading> arms = new ArrayList<>();
    Matcher found = SIZED.matcher(sentence.words());
    while (found.find()) {
      char letter = sentence.words().charAt(found.start(2));
      String name = name(sentence, found, 1);
      if (sentence.kind(letter) == FigureKind.ARM && isName(name)) {
        Figure size = sentence.figure(letter);
        arms.add(
            new ArmReading(
                name,
                Arm.Role.INTERVENTION,
                new Told.Stated<>(size.count(), size.span(), SURE),
                sentence.sentence()));
      }
    }
    return arms;
  }

  private static List<ArmReading> unsized(FigureText sentence, Pattern pattern) {
    Matcher found = pattern.matcher(sentence.words());
    List<ArmReading> arms = new ArrayList<>();
    for (int group = 1; found.find(0) && group <= found.groupCount(); group++) {
      String name = name(sentence, found, group);
      if (isName(name)) {
        Span place = sentence.sentence();
        arms.add(new ArmReading(name, Arm.Role.INTERVENTION, new Told.NotStated<>(), place));
      }
    }
    return arms.size() == pattern.matcher("").groupCount() ? arms : List.of();
  }

  private static String name(FigureText sentence, Matcher found, int group) {
    return sentence
        .plain(found.start(group), found.end(group))
        .replaceAll("\\s+", " ")
        .replaceFirst(BEFORE_NAME, "")
        .replaceFirst("^(?i:(?:and|or|versus|vs\\.?|either|to|the|an?|receive) )+", "")
        .strip();
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && !TASK.isIn(name)
        && !PEOPLE_ONLY.matcher(name).matches()
        && name.split(" ").length < 9;
  }

  /** The group that bears the name of a control is the comparator; else the last one. */
  private List<ArmReading> withRoles(List<ArmReading> arms) {
    int control = arms.size() - 1;
    for (int i = arms.size() - 1; i >= 0; i--) {
      control = isControl(arms.get(i).name()) ? i : control;
    }
    List<ArmReading> told = new ArrayList<>();
    for (int i = 0; i < arms.size(); i++) {
      ArmReading arm = arms.get(i);
      Arm.Role role = i == control ? Arm.Role.COMPARATOR : Arm.Role.INTERVENTION;
      told.add(new ArmReading(arm.name(), role, arm.people(), arm.place()));
    }
    return List.copyOf(told);
  }

  private boolean isControl(String name) {
    return CONTROL.isIn(name) || !comparators.find(name).isEmpty();
  }
}
