package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/** Reads units of measurement: "202 weeks" of a source that has 202 days. */
final class UnitReader implements TraitReader {

  @Override
  public boolean mayTell(String text) {
    return Few.any(Quantity.in(text), Quantity::isTelling);
  }

  @Override
  public Optional<TraitPair> read(Claim claim, String text, Study study) {
    List<Quantity> recorded = recorded(study);
    for (Quantity told : Quantity.in(text)) {
      List<Quantity> alike = Few.where(recorded, told::isOf);
      if (!alike.isEmpty()) {
        Match match = Few.any(recorded, told::isSame) ? Match.SAME : Match.OTHER;
        String words = alike.get(0).printed();
        return Optional.of(
            new TraitPair(claim.id(), study.id(), Trait.UNIT, told.printed(), words, match));
      }
    }
    return Optional.empty();
  }

  private static List<Quantity> recorded(Study study) {
    List<Quantity> all = new ArrayList<>(in(study.followUp()));
    all.addAll(in(study.intervention()));
    all.addAll(in(study.population()));
    for (Outcome outcome : Few.where(study.outcomes(), Outcome::reported)) {
      all.addAll(in(outcome.name()));
      all.addAll(in(outcome.timepoint()));
      for (ArmValue value : outcome.values()) {
        all.addAll(in(value.withUnit()));
      }
    }
    return all;
  }

  private static List<Quantity> in(String words) {
    return words == null ? List.of() : Quantity.in(TraitPairs.plain(words));
  }
}
