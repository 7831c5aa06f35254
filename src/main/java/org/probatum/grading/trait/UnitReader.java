package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/** Reads units of measurement: "202 weeks" of a source that has 202 days. */
final class UnitReader implements TraitReader {

  /** What each study's record tells; it is asked once, of however many claims. */
  private final Map<String, List<Quantity>> byStudy = new HashMap<>();

  @Override
  public boolean mayTell(String text) {
    List<Quantity> told = Quantity.in(text);
    return told.size() > 1 || Few.any(told, Quantity::isTelling);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    List<Quantity> recorded = byStudy.computeIfAbsent(study.id(), id -> recorded(study));
    List<Quantity> all = Quantity.in(text);
    for (Quantity told : all) {
      List<Quantity> alike = Few.where(recorded, told::isOf);
      if (!alike.isEmpty()) {
        Match match = Few.any(recorded, told::isSame) ? Match.SAME : Match.OTHER;
        String words = alike.get(0).printed();
        return Optional.of(new ToldTrait(Trait.UNIT, told.printed(), words, match));
      }
    }
    return ofGroups(all, study);
  }

  /** Two numbers that are those of two groups are met by chance nowhere else, however short. */
  private static Optional<ToldTrait> ofGroups(List<Quantity> told, Study study) {
    for (Outcome outcome : study.outcomes()) {
      List<Quantity> values = new ArrayList<>();
      outcome.values().forEach(each -> values.addAll(in(each.withUnit())));
      if (values.size() == 2
          && told.size() >= values.size()
          && values.get(0).value().compareTo(values.get(1).value()) != 0
          && Few.all(values, each -> isInOtherUnit(each, told))) {
        String words = values.get(0).printed() + " and " + values.get(1).printed();
        String found = Few.first(told, values.get(0)::isSameNumber).printed();
        return TraitReader.other(Trait.UNIT, found, words);
      }
    }
    return Optional.empty();
  }

  private static boolean isInOtherUnit(Quantity value, List<Quantity> told) {
    return Few.any(told, value::isSameNumber) && Few.none(told, value::isSame);
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
