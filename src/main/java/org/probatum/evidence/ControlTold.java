package org.probatum.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.ComparatorType;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Term;

/**
 * Tells whether a claim speaks of another treatment that its source had as the control: "bleeding
 * was more common with the older drug". What it says of the one is turned round for the other. A
 * placebo group is told by the claim's own words, which need no source.
 */
final class ControlTold {

  private static final Scan COMPARED =
      Scan.of(
          "(?i)\\b(?:groups?|arms?|than|compared|versus|vs|against|more|less|fewer|lower|higher|better|worse|longer|shorter|likelier)\\b");

  /** "Than with the older drug", "those who came from it": it is not what the claim is about. */
  private static final Scan HELD =
      Scan.of(
          "\\b(?:than|versus|vs\\.?|against|compared|unlike|from|instead|rather|over|without|off|replac\\w+|alternative|added|beside|not)"
              + "(?:\\s+[\\p{L}'’-]+){0,3}\\s+$"
              + "|\\bas (?:with|after|in|on|under) (?:the )?$");

  private static final Scan PAUSE = Scan.of("[,;] (?:and |but |while )?(?:the )?$");

  private static final Scan SHARE = Scan.of(" (?:in|on|by|of) (?:only |about |just )?\\d[\\d.]*");

  /** "No tablets" names the control by what the others got. */
  private static final Scan WITHOUT = Scan.of("(?i)^(?:no|without|never)\\b");

  private static final Scan WORD = Scan.of("\\p{L}{3,}|\\b\\p{Lu}{2}\\b");

  /** Words of a group's name that say nothing of what it got. */
  private static final Set<String> PLAIN =
      Set.of(
          ("control intervention treatment treat therapy care usual active placebo dose low high surgery first second"
                  + " people patient day week month no not who did does had have was were never without those adult")
              .split(" "));

  /** What a group without the treatment is called in any study. */
  private static final Set<String> GROUPS =
      Set.of("placebo", "control", "sham", "dummy", "untreat", "usual", "nonusers");

  private ControlTold() {}

  /** Whether it tells how those with the control fared beside the others. */
  static boolean isCompared(Claim claim, Study study) {
    return isOfActive(claim, study) && COMPARED.isIn(claim.text()) && isAlone(claim, study);
  }

  /** Whether it tells what the control does: the study held it against nothing. */
  static boolean isByItself(Claim claim, Study study) {
    return isOfActive(claim, study) && !COMPARED.isIn(claim.text()) && isAlone(claim, study);
  }

  private static boolean isOfActive(Claim claim, Study study) {
    return study.comparator() == ComparatorType.ACTIVE
        && (claim.pico().comparator() == null || !claim.pico().comparator().concept().isEmpty());
  }

  /**
   * Whether it names what the control got, and neither something that only the treated got nor, in
   * front of it, their group.
   */
  private static boolean isAlone(Claim claim, Study study) {
    int control = place(own(Arm.Role.COMPARATOR, study), claim);
    int treated = place(own(Arm.Role.INTERVENTION, study), claim);
    boolean byGroup = control < Integer.MAX_VALUE && treated == Integer.MAX_VALUE;
    for (Term term : claim.pico().interventions()) {
      if (!isSubject(term, claim)) {
        continue;
      }
      if (isOnly(term.concept(), study.interventions(), study.controls())) {
        return false;
      }
      if (isOnly(term.concept(), study.controls(), study.interventions())) {
        control = Math.min(control, term.span().start() - claim.span().start());
        byGroup |= control < treated;
      }
    }
    return byGroup;
  }

  /** Whose result it tells, by what it names beside "than" and the like; null where unclear. */
  static Arm.Role subject(Claim claim, Study study) {
    boolean treated = false;
    boolean control = false;
    for (Term term : claim.pico().interventions()) {
      if (isSubject(term, claim)) {
        treated |= isOnly(term.concept(), study.interventions(), study.controls());
        control |= isOnly(term.concept(), study.controls(), study.interventions());
      }
    }
    treated |= isNamed(named(Arm.Role.INTERVENTION, study), claim);
    control |= isNamed(named(Arm.Role.COMPARATOR, study), claim) || isNamed(GROUPS, claim);
    return treated == control ? null : treated ? Arm.Role.INTERVENTION : Arm.Role.COMPARATOR;
  }

  /** The words of a side's groups; of a record without groups, those of what was given. */
  private static Set<String> named(Arm.Role role, Study study) {
    if (!study.arms().isEmpty()) {
      return own(role, study);
    }
    boolean treated = role == Arm.Role.INTERVENTION;
    Set<String> own = ArmWords.in(treated ? study.intervention() : study.comparatorWords());
    if (!WITHOUT.isIn(study.comparatorWords())) {
      own.removeAll(ArmWords.in(treated ? study.comparatorWords() : study.intervention()));
    } else if (!treated) {
      return Set.of();
    }
    own.removeAll(PLAIN);
    return own;
  }

  private static boolean isNamed(Set<String> own, Claim claim) {
    return place(own, claim) < Integer.MAX_VALUE;
  }

  /**
   * Where a claim first names one of the words as what it tells of; the largest number if never.
   */
  private static int place(Set<String> own, Claim claim) {
    Search words = WORD.search(claim.text());
    while (words.find()) {
      if (own.contains(ArmWords.stem(words.group().toLowerCase(Locale.ROOT)))
          && !isHeld(claim.text(), words.start())
          && !isMeasured(claim, words.start())) {
        return words.start();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** "People who learnt how to sleep slept better" names no group that got sleep education. */
  private static boolean isMeasured(Claim claim, int at) {
    int place = claim.span().start() + at;
    return Few.any(
        claim.pico().outcomes(), each -> each.span().start() <= place && place < each.span().end());
  }

  private static boolean isOnly(String concept, Set<String> some, Set<String> others) {
    return some.contains(concept) && !others.contains(concept);
  }

  /** Words that no other group's name has: "standard" control, where the other was intensive. */
  private static Set<String> own(Arm.Role role, Study study) {
    Set<String> own = new HashSet<>();
    for (Arm arm : Few.where(study.arms(), each -> each.role() == role)) {
      own.addAll(ArmWords.own(arm.name(), study));
    }
    own.removeAll(PLAIN);
    return own;
  }

  /** A term that another clause lends stands before or behind the claim's own words. */
  private static boolean isSubject(Term term, Claim claim) {
    int start = term.span().start() - claim.span().start();
    return start >= 0
        && start <= claim.text().length()
        && !isHeld(claim.text(), start)
        && !isContrast(claim.text(), start, start + term.span().length());
  }

  /**
   * "Surgery caused it in one in five, the stent in 7%": what the other did, beside the subject.
   */
  private static boolean isContrast(String text, int start, int end) {
    return end <= text.length() && SHARE.opens(text, end) && PAUSE.isIn(text.substring(0, start));
  }

  private static boolean isHeld(String text, int start) {
    return HELD.isIn(text.substring(0, start).toLowerCase(Locale.ROOT));
  }
}
