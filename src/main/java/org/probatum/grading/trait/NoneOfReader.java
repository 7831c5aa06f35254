package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.ArmWords;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/** Reads that nobody of one group had what nobody of the other had: "none of those on drops". */
final class NoneOfReader implements TraitReader {

  private static final Pattern NONE =
      Pattern.compile(
          "\\b(?<told>(?:none|nobody|no one|no (?:patients?|people|participants?|women|men|children))(?: of (?:the |those )?(?:patients|people|participants|women|men|children)?)? ?"
              + "(?:in|on|with|given|taking|receiving|after) (?:the )?(?<arm>[a-z][a-z -]{2,40}?)(?: group| arm)?)(?=\\s*[.,;\\[(]|\\s*$| (?:had|needed|went|died|developed|did|was|were)\\b)");

  @Override
  public boolean mayTell(String text) {
    return text.contains("none ") || text.contains("nobody ") || text.contains("no ");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Matcher told = NONE.matcher(text);
    List<Outcome> named =
        Few.where(
            study.outcomes(), each -> each.values().size() == 2 && claim.namesAll(each.name()));
    if (named.size() != 1 || !told.find()) {
      return Optional.empty();
    }
    Set<String> words = ArmWords.in(told.group("arm"));
    List<Arm> arms =
        Few.where(
            study.arms(),
            arm -> Few.any(List.copyOf(words), ArmWords.own(arm.name(), study)::contains));
    List<ArmValue> values = named.get(0).values();
    return arms.size() == 1
            && Few.any(values, each -> isOf(arms.get(0), each) && !isZero(each))
            && Few.any(values, each -> !isOf(arms.get(0), each) && isZero(each))
        ? TraitReader.other(
            Trait.FRACTION,
            told.group("told"),
            String.join(
                " against ", Few.each(values, each -> each.withUnit() + " (" + each.arm() + ")")))
        : Optional.empty();
  }

  private static boolean isOf(Arm arm, ArmValue value) {
    return value.arm().equals(arm.name());
  }

  private static boolean isZero(ArmValue value) {
    return value.value().value().signum() == 0;
  }
}
