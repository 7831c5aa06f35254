package org.probatum.grading.number;

import java.math.BigDecimal;
import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Link;
import org.probatum.grading.NumberPair;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.Few;

/**
 * Sets the sizes of groups that claims tell beside those of their sources. Only such as are the
 * size of some group are paired: people allocated, treated and analysed are counted apart, and a
 * record has one of these counts.
 */
public final class ArmPairs {

  private static final String PEOPLE = "people in the group";

  private ArmPairs() {}

  public static List<NumberPair> of(Claim claim, Link link) {
    return claim.numbers().stream()
        .filter(number -> number.role() == NumberRole.ARM_SIZE)
        .filter(number -> Few.any(link.study().arms(), arm -> isSize(number, arm)))
        .flatMap(
            number ->
                link.study().arms().stream()
                    .filter(arm -> arm.participants() != null)
                    .map(arm -> pair(number, arm, link)))
        .toList();
  }

  private static boolean isSize(ClaimNumber number, Arm arm) {
    return arm.participants() != null
        && number.number().value().compareTo(BigDecimal.valueOf(arm.participants())) == 0;
  }

  private static NumberPair pair(ClaimNumber number, Arm arm, Link link) {
    return new NumberPair(
        link,
        number,
        PEOPLE,
        arm.name(),
        arm.participants() + " (" + arm.name() + ")",
        true,
        ArmSide.of(link.claim(), number, link.study()).mayBe(arm.name()),
        true,
        isSize(number, arm) ? Relation.EQUAL : Relation.DIFFERENT,
        false);
  }
}
