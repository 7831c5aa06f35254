package org.probatum.grading.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmWords;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Tells which groups of a study a number of a claim may belong to: the one whose name stands behind
 * the number, else those on the side of its treatment or control, else all.
 */
final class ArmSide {

  /** "20 of 90 people in the early group": what owns the number, up to the next number or pause. */
  private static final Pattern OWNER =
      Pattern.compile(
          "[\\s%)]*(?:(?:minutes|hours|days|weeks|months|years|lit(?:re|er)s|points|kg|mmHg)\\s+)?(?:(?:of|out of|/)\\s*(?:the\\s+)?\\d[\\d,]*|(?:[a-z-]+\\s+){0,3}?per\\s+[\\d,]+(?:\\s+(?!(?:of|in|with|after|on|for|under|among)\\b)\\p{L}+(?:[- ]years?)?)?)?(?:\\s*(?:people|patients|participants|women|men|adults|children|babies|infants|pupils|residents)(?:\\s+(?:had\\s+)?died)?)?"
              + "(?:\\s*\\(\\d[\\d.]*\\s*%\\))?(?:\\s+(?:were|was))?(?:\\s+randomly)?\\s*(?:of|in|with|after|on|for|under|among|receiving|received|taking|given|got|assigned|allocated|randomi[sz]ed|to|when|where|if|who (?:had|took|got|received|were given))\\b"
              + "([^.;,()\\d]*)");

  /** "2 of 38 with medical therapy alone (5%)". */
  private static final Scan BRACKETED =
      Scan.of(
          "\\b(?:with|on|in|after|under|given|for|receiving|taking)\\s+([^.;,()\\d]{2,60}?)\\s*\\($");

  /**
   * "With the liberal policy 39% were transfused": right in front of the number; but "3% with the
   * drug, 2% with surgery" has it behind each.
   */
  private static final Scan UNDER =
      Scan.of(
          "(?<![\\d%)]\\s)\\b(?:[Ww]ith|[Oo]n|[Ii]n|[Uu]nder|[Aa]fter|[Aa]mong|[Oo]f(?= the\\b| those\\b))\\s+((?:(?!(?:than|and|or|to|from|versus|compared|against|was|were|had)\\b)[^\\s.;:()\\d]+\\s+){1,4})$");

  /** "Patients in the early group received 3.8 litres". */
  private static final Scan GROUP_AHEAD =
      Scan.of(
          "\\b(?:in|of)\\s+the\\s+([^.;,()\\d]{2,40}?)\\s+(?:group|arm)\\s+(?:[a-z]+\\s+){0,3}$");

  private static final Pattern OTHER =
      Pattern.compile("\\b(?:and|or|than|versus|vs|against|compared|while|but)\\b");

  /** "6.6% of the surgical group": a group of its own, whatever stands in front. */
  private static final Scan GROUP = Scan.of("^ the [^.;,()\\d]{2,30} (?:group|arm)\\b");

  /** "Of patients on drops were at target without laser": theirs, whatever stands behind. */
  private static final Pattern DID =
      Pattern.compile("(?<!\\bwho )\\b(?:was|were|had|did|reached|achieved|needed|required)\\b");

  /** "4% with the drug and 8% of those without". */
  private static final Scan WITHOUT =
      Scan.of("\\s*(?:(?:those|people|patients|participants)\\s+)?without\\b");

  /**
   * "One drug without another (17%)": of the other nobody had any; "the group without messages" is
   * named by what it lacked.
   */
  private static final Scan LACKING =
      Scan.of(
          "(?<=\\p{L}\\s)(?<!\\b(?:group|arm|those|people|patients|participants|women|men|children)\\s)without\\s+[\\p{L}-]+");

  private final Study study;

  /** The arms that the words beside the number name. */
  private final List<String> named;

  /** Null where no arm is told, or where the words may mean arms of both sides. */
  private final Arm.Role side;

  /** The one arm of that side that the name of its treatment tells; null where it tells none. */
  private final String only;

  private ArmSide(Study study, List<String> named, String told, String dosed) {
    this.study = study;
    this.named = named;
    this.side = told.isEmpty() ? null : side(told, study);
    String alone = side == Arm.Role.INTERVENTION ? alone(told, study) : null;
    this.only = alone == null && side != Arm.Role.COMPARATOR ? dosed : alone;
  }

  static ArmSide of(Claim claim, ClaimNumber number, Study study) {
    return new ArmSide(
        study,
        study.arms().isEmpty() ? List.of() : named(claim, number, study),
        ArmList.holds(claim, number) ? "" : number.arm(),
        DoseArm.of(claim, study));
  }

  /**
   * Whether the number may belong to an arm. Where the words for it may mean arms of both sides, or
   * none that the record names, it is as if no arm were told.
   */
  boolean mayBe(String arm) {
    if (isNamed() || only != null) {
      return arm.equals(isNamed() ? named.get(0) : only);
    }
    return side == null
        || Few.any(study.arms(), each -> each.name().equals(arm) && each.role() == side);
  }

  /** Whether the words beside the number name one of the study's arms. */
  private boolean isNamed() {
    return named.size() == 1;
  }

  /** Whether one of the study's arms is told, by words beside the number or by its dose. */
  boolean isOne() {
    return isNamed() || only != null;
  }

  /** The arms of which a word stands beside the number that no other arm has. */
  private static List<String> named(Claim claim, ClaimNumber number, Study study) {
    int start = number.span().start() - claim.span().start();
    int end = number.span().end() - claim.span().start();
    if (start < 0 || end > claim.text().length()) {
      return List.of();
    }
    Optional<String> beside =
        NumberedArm.of(claim.text(), start, end, study)
            .or(() -> BeforeAfter.of(claim.text(), start, end, study));
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    String owner = ownerBehind(claim.text(), end);
    List<String> all = named(owner, study);
    List<String> behind = all.size() > 1 ? named(DID.split(owner, 2)[0], study) : all;
    if (behind.isEmpty() && GROUP.isIn(owner)) {
      return List.of();
    }
    return behind.isEmpty()
        ? ArmOrder.of(claim.text(), start, end, study)
            .map(List::of)
            .orElseGet(() -> named(ownerAhead(claim.text(), start, end), study))
        : behind;
  }

  /** The one arm that a treatment's own name tells from the others on its side; else null. */
  private static String alone(String told, Study study) {
    List<String> named = named(told.replace('-', ' '), study);
    return named.size() == 1 ? named.get(0) : null;
  }

  private static String ownerBehind(String text, int end) {
    Matcher behind = OWNER.matcher(text).region(end, text.length());
    return behind.lookingAt() ? OTHER.split(behind.group(1), 2)[0] : "";
  }

  /** The words in front of the bracket of a number; of a pair of numbers, their order tells. */
  private static String ownerAhead(String text, int start, int end) {
    String front = ArmOrder.isFirst(text, end) ? "" : text.substring(0, start);
    Search ahead = BRACKETED.search(front);
    Search group = GROUP_AHEAD.search(front);
    Search under = UNDER.search(front);
    return ahead.find()
        ? ahead.group(1)
        : group.find() ? group.group(1) : under.find() ? under.group(1) : LeadingArm.in(front);
  }

  private static List<String> named(String owner, Study study) {
    if (owner.isBlank()) {
      return List.of();
    }
    if (WITHOUT.opens(owner)) {
      return Few.each(Few.where(study.arms(), arm -> arm.role() == Arm.Role.COMPARATOR), Arm::name);
    }
    Set<String> told = ArmWords.in(LACKING.replaceAll(owner, ""));
    return study.arms().stream()
        .map(Arm::name)
        .filter(name -> Few.any(ArmWords.own(name, study), told::contains))
        .toList();
  }

  private static Arm.Role side(String told, Study study) {
    if (told.equals(told.toUpperCase(Locale.ROOT))) {
      return told.equals(ComparatorType.DOSE.name()) ? null : Arm.Role.COMPARATOR;
    }
    String words = told.replace('-', ' ');
    boolean control = study.controls().contains(told) || study.comparatorWords().contains(words);
    boolean treated = study.interventions().contains(told) || study.intervention().contains(words);
    return control == treated ? null : control ? Arm.Role.COMPARATOR : Arm.Role.INTERVENTION;
  }
}
