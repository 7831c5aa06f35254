package org.probatum.grading.trait;

import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Reads at what age or week a treatment was begun: "induced at 39 weeks" of one at 41 weeks. */
final class StartReader implements TraitReader {

  private static final String AT =
      "at (?<count>\\d{1,3}) (?<unit>minute|hour|day|week|month|year)s\\b";

  private static final Scan TOLD =
      Scan.of(
          "\\b(?:induced|induction(?: of labour| of labor)?|inducing labour|clamped|introduced|started|begun|vaccinated|weaned) (?<at>"
              + AT
              + ")");

  private static final Scan RECORDED = Scan.of("\\b(?<at>" + AT + ")");

  /** "Labour that had started at 39 weeks", "not induced at 39 weeks". */
  private static final Scan OTHERWISE =
      Scan.of("\\b(?:not|never|no|than|unlike|whether|if|had|who|that)\\b[^.;]{0,30}$");

  @Override
  public boolean mayTell(String text) {
    return text.contains(" at ");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Search told = TOLD.search(text);
    if (study.design().isSynthesis()
        || !told.find()
        || OTHERWISE.isIn(text.substring(0, told.start()))) {
      return Optional.empty();
    }
    String given = TraitPairs.plain(study.intervention());
    Search recorded = RECORDED.search(given);
    boolean other =
        recorded.find()
            && recorded.group("unit").equals(told.group("unit"))
            && !recorded.group("count").equals(told.group("count"))
            && !recorded.find()
            && !TraitPairs.plain(study.comparatorWords()).contains(told.group("count"));
    return other
        ? TraitReader.other(Trait.SCHEDULE, told.group("at"), first(given))
        : Optional.empty();
  }

  private static String first(String given) {
    Search recorded = RECORDED.search(given);
    return recorded.find() ? recorded.group("at") : given;
  }
}
