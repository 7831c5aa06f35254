package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/** Reads which kind of observational study one was: a cohort, told of a case-control study. */
final class ObservedReader implements TraitReader {

  private static final List<String> SIGNS = List.of("cohort", "case-control", "cross-sectional");

  private static final Pattern KIND =
      Pattern.compile(
          "\\b(?<kind>cohort|case-control|cross-sectional) (?:study|survey|analysis)\\b");

  /** "In a cohort of 52,596 women" of a study that had as many. */
  private static final Pattern COUNTED =
      Pattern.compile("\\b(?<kind>cohort) of (?<count>\\d[\\d,]*\\d)\\b");

  /** "Unlike an earlier cohort study", "nested in a cohort study". */
  private static final Scan OTHER =
      Scan.of(
          "\\b(?:unlike|earlier|previous|another|other|nested|within|not|no|than)\\b[^.;]{0,30}$");

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    String recorded = kind(study.design());
    if (recorded.isEmpty() || !claim.standing().isOfStudy()) {
      return Optional.empty();
    }
    Matcher told = KIND.matcher(text);
    if (told.find()) {
      return isOther(told, text, recorded, study)
          ? TraitReader.other(Trait.LAYOUT, told.group(), study.designWords())
          : Optional.empty();
    }
    Matcher counted = COUNTED.matcher(text);
    return counted.find()
            && study.counts(LiteralNumber.of(counted.group("count")))
            && isOther(counted, text, recorded, study)
        ? TraitReader.other(Trait.LAYOUT, counted.group(), study.designWords())
        : Optional.empty();
  }

  private static boolean isOther(Matcher told, String text, String recorded, Study study) {
    return !told.group("kind").equals(recorded)
        && !TraitPairs.plain(study.designWords()).contains(told.group("kind"))
        && !OTHER.isIn(text.substring(0, told.start()));
  }

  private static String kind(Design design) {
    return switch (design) {
      case COHORT, PROSPECTIVE_COHORT, RETROSPECTIVE_COHORT -> "cohort";
      case CASE_CONTROL -> "case-control";
      case CROSS_SECTIONAL, SURVEY -> "cross-sectional";
      default -> "";
    };
  }
}
