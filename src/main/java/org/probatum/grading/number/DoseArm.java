package org.probatum.grading.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.text.Dose;
import org.probatum.text.Scan;

/**
 * Tells groups that got doses of one drug apart: by the one dose that a claim names, "70 mg", or by
 * "the higher dose".
 */
final class DoseArm {

  private static final Scan HIGH = Scan.of("\\b(?:high|higher|highest|larger|bigger)[- ]doses?\\b");
  private static final Scan LOW = Scan.of("\\b(?:low|lower|lowest|smaller)[- ]doses?\\b");

  private record Given(String arm, Dose dose) {}

  private DoseArm() {}

  /** The name of the group; null where a claim names none, or more than one. */
  static String of(Claim claim, Study study) {
    List<Given> given = given(study);
    if (given.size() < 2) {
      return null;
    }
    List<Dose> told = Dose.in(claim.text());
    if (!told.isEmpty()) {
      List<String> named =
          given.stream()
              .filter(each -> told.stream().anyMatch(dose -> isSame(dose, each.dose())))
              .map(Given::arm)
              .toList();
      return named.size() == 1 && told.size() == 1 ? named.get(0) : null;
    }
    return byRank(claim.text().toLowerCase(Locale.ROOT), given);
  }

  private static String byRank(String text, List<Given> given) {
    boolean high = HIGH.isIn(text);
    if (high == LOW.isIn(text)) {
      return null;
    }
    Comparator<Given> byDose = Comparator.comparing(each -> each.dose().base());
    return (high ? given.stream().max(byDose) : given.stream().min(byDose)).get().arm();
  }

  private static boolean isSame(Dose told, Dose given) {
    return told.isLike(given) && told.base().compareTo(given.base()) == 0;
  }

  /** The groups of which the names tell one dose each, all in one kind of unit. */
  private static List<Given> given(Study study) {
    List<Given> given = new ArrayList<>();
    for (Arm arm : study.arms()) {
      List<Dose> doses =
          arm.role() == Arm.Role.INTERVENTION && hasDigit(arm.name())
              ? Dose.in(arm.name())
              : List.of();
      if (doses.size() == 1 && (given.isEmpty() || given.get(0).dose().isLike(doses.get(0)))) {
        given.add(new Given(arm.name(), doses.get(0)));
      }
    }
    return given;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }
}
