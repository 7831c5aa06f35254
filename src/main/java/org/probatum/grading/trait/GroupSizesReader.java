package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/**
 * Reads how people were shared out among the groups. People allocated, treated and analysed are
 * counted apart; so the groups of a claim are held against those of a record only where both add up
 * to all people of the study.
 */
final class GroupSizesReader implements TraitReader {

  @Override
  public boolean mayTell(String text) {
    return text.contains(" and ") || text.contains("vs") || text.contains("while");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    List<ClaimNumber> told = Few.where(claim.numbers(), each -> each.role() == NumberRole.ARM_SIZE);
    if (told.size() < 2 || told.size() != study.arms().size() || !addUp(study)) {
      return Optional.empty();
    }
    BigDecimal sum =
        told.stream().map(each -> each.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(BigDecimal.valueOf(study.size())) == 0
        ? Optional.of(pair(told, study))
        : Optional.empty();
  }

  /** Whether the record tells the size of each group, and these add up to all people. */
  static boolean addUp(Study study) {
    return study.hasSize()
        && Few.none(study.arms(), arm -> arm.participants() == null)
        && study.arms().stream().mapToInt(Arm::participants).sum() == study.size();
  }

  private static ToldTrait pair(List<ClaimNumber> told, Study study) {
    List<Integer> sizes =
        told.stream().map(each -> each.number().value().intValue()).sorted().toList();
    List<Integer> known = study.arms().stream().map(Arm::participants).sorted().toList();
    String words =
        told.stream().map(each -> each.number().literal()).collect(Collectors.joining(" and "));
    String recorded =
        study.arms().stream()
            .map(arm -> arm.participants() + " (" + arm.name() + ")")
            .collect(Collectors.joining(" and "));
    Match match = sizes.equals(known) ? Match.SAME : Match.OTHER;
    return new ToldTrait(Trait.GROUPS, words, recorded, match);
  }
}
