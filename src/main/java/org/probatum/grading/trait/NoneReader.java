package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Reads that nobody had an outcome: "none of the 43 patients died". */
final class NoneReader implements TraitReader {

  private static final Pattern NONE =
      Pattern.compile(
          "(?<told>^(?:none of (?:the|these|its|all) (?:\\d[\\d,]* )?(?:patients|people|participants|children|infants|women|men|adults)"
              + "|no (?:patient|participant)))\\s+(?:[a-z]+\\s+){0,2}(?!\\w+ing\\b)");

  /** "Died of pneumonia", "dropped out": part of what was counted, or none of it. */
  private static final Scan PART =
      Scan.of("\\b(?:of|from|because|due|in the|with|on|during|before|within|by)\\b");

  @Override
  public boolean mayTell(String text) {
    return text.startsWith("none of ") || text.startsWith("no p");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Matcher told = NONE.matcher(text);
    Set<String> concepts = claim.pico().outcomeConcepts();
    if (concepts.isEmpty()
        || !told.find()
        || PART.isIn(text.substring(told.end()))
        || isOfSome(claim, study)) {
      return Optional.empty();
    }
    List<Outcome> counted =
        Few.where(study.outcomes(), each -> each.isAboutAny(concepts) && each.isTold());
    boolean some =
        counted.size() == 1
            && !counted.get(0).values().isEmpty()
            && Few.all(counted.get(0).values(), NoneReader::isSome);
    return some
        ? TraitReader.other(
            Trait.FRACTION,
            told.group("told"),
            String.join("; ", Few.each(counted.get(0).values(), ArmValue::withUnit)))
        : Optional.empty();
  }

  /** Of another number of people than the study's, or of one of several groups. */
  private static boolean isOfSome(Claim claim, Study study) {
    return Few.any(
            claim.numbers(),
            each -> each.role() == NumberRole.SAMPLE_SIZE && !study.counts(each.number()))
        || study.arms().size() > 1 && Few.any(study.arms(), arm -> isNamed(arm, claim));
  }

  private static boolean isNamed(Arm arm, Claim claim) {
    return claim.namesAll(arm.name());
  }

  private static boolean isSome(ArmValue value) {
    return value.value().value().signum() > 0
        && (value.unit().equals("%") || value.isToldAs(NumberRole.EVENTS));
  }
}
