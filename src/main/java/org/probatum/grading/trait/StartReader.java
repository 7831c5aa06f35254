package org.probatum.grading.trait;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Trait;

/** Reads at what age or week a treatment was begun: "induced at 39 weeks" of one at 41 weeks. */
final class StartReader implements TraitReader {

  private static final String AT =
      "at (?<count>\\d{1,3}) (?<unit>minute|hour|day|week|month|year)s\\b";

  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:induced|induction(?: of labour| of labor)?|inducing labour|clamped|introduced|started|begun|vaccinated|weaned) (?<at>"
              + AT
              + ")");

  private static final Pattern RECORDED = Pattern.compile("\\b(?<at>" + AT + ")");

  /** "Labour that had started at 39 weeks", "not induced at 39 weeks". */
  private static final Pattern OTHERWISE =
      Pattern.compile("\\b(?:not|never|no|than|unlike|whether|if|had|who|that)\\b[^.;]{0,30}$");

  @Override
  public boolean mayTell(String text) {
    return text.contains(" at ");
  }

  @Override
  public Optional<TraitPair> read(Claim claim, String text, Study study) {
    Matcher told = TOLD.matcher(text);
    if (study.design().isSynthesis()
        || !told.find()
        || OTHERWISE.matcher(text.substring(0, told.start())).find()) {
      return Optional.empty();
    }
    String given = TraitPairs.plain(study.intervention());
    Matcher recorded = RECORDED.matcher(given);
    boolean other =
        recorded.find()
            && recorded.group("unit").equals(told.group("unit"))
            && !recorded.group("count").equals(told.group("count"))
            && !recorded.find()
            && !TraitPairs.plain(study.comparatorWords()).contains(told.group("count"));
    return other
        ? TraitReader.other(claim, study, Trait.SCHEDULE, told.group("at"), first(given))
        : Optional.empty();
  }

  private static String first(String given) {
    Matcher recorded = RECORDED.matcher(given);
    return recorded.find() ? recorded.group("at") : given;
  }
}
