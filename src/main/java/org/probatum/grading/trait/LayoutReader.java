package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.NumberWords;

/** Reads how a trial was laid out: its kind, crossed over or in parallel, in how many groups. */
final class LayoutReader implements TraitReader {

  private static final List<String> SIGNS =
      List.of(
          "cross",
          "parallel",
          "individual",
          "another",
          "remaining",
          "the other",
          "groups",
          "arms",
          "case series",
          "case report",
          "case-control",
          "cohort",
          "survey",
          "observational");

  /** "The study, a case series, …", "the trial was a cohort study". */
  private static final Pattern OBSERVED =
      Pattern.compile(
          "^(?:the|this) (?:study|trial|work|investigation)(?:,| was| is| was only| is only) an? (?:(?:small|large|single|retrospective|prospective|national|multicentre|multicenter) ){0,2}"
              + "(?<kind>case series|case report|cohort study|case-control study|cross-sectional (?:study|survey)|survey|observational study)\\b");

  private static final Pattern CROSSED =
      Pattern.compile("\\b(?<kind>cross-?over)\\s+(?:trial|study|design)\\b");
  private static final Pattern PARALLEL =
      Pattern.compile("\\b(?<kind>parallel(?:[- ]group)?)\\s+(?:trial|study|design)\\b");
  private static final Pattern GROUPS =
      Pattern.compile(
          "\\b(?:randomi[sz]ed|divided|allocated|assigned|split|formed|put) (?:[a-z0-9,]+ ){0,3}?(?:in)?to "
              + "(?<kind>(?<count>two|three|four|five|[2-5]) (?:[a-z]+ )?(?:groups|arms))\\b");

  /** Nobody who crossed over is "another". */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?<kind>(?:assigned|allocated|randomi[sz]ed|gave) [^.;]{0,60}?\\band (?:another|the (?:other|remaining)) \\d[\\d,]*\\b)");

  private static final Pattern ONE_BY_ONE =
      Pattern.compile(
          "\\b(?<kind>individually[ -]randomi[sz]ed|(?:randomi[sz]ed|assigned|allocated)\\b[^.;]{0,40}?\\b(?:individually|as individuals|one by one))\\b");

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (!study.design().isRandomised()) {
      return Optional.empty();
    }
    String layout = TraitPairs.plain(study.designWords());
    if (!claim.standing().isOfStudy()) {
      return pair(study, ONE_BY_ONE.matcher(text), isByGroup(study, layout));
    }
    boolean crossed = layout.contains("crossover") || layout.contains("cross-over");
    return pair(study, OBSERVED.matcher(text), true)
        .or(() -> pair(study, CROSSED.matcher(text), !crossed && layout.contains("parallel")))
        .or(() -> pair(study, PARALLEL.matcher(text), crossed))
        .or(() -> pair(study, OTHERS.matcher(text), crossed))
        .or(() -> pair(study, ONE_BY_ONE.matcher(text), isByGroup(study, layout)))
        .or(() -> groups(study, GROUPS.matcher(text)));
  }

  private static boolean isByGroup(Study study, String layout) {
    return study.design() == Design.CLUSTER_RANDOMISED_TRIAL || layout.contains("cluster");
  }

  private static Optional<ToldTrait> pair(Study study, Matcher told, boolean otherwise) {
    return told.find() && otherwise
        ? Optional.of(other(told, study.designWords()))
        : Optional.empty();
  }

  /** Only against a record whose groups are all there. */
  private static Optional<ToldTrait> groups(Study study, Matcher told) {
    if (!told.find() || !GroupSizesReader.addUp(study)) {
      return Optional.empty();
    }
    int groups = (int) NumberWords.value(told.group("count"));
    List<String> names = Few.each(study.arms(), Arm::name);
    return groups == names.size()
        ? Optional.empty()
        : Optional.of(other(told, names.size() + " groups: " + String.join("; ", names)));
  }

  private static ToldTrait other(Matcher told, String recorded) {
    return new ToldTrait(Trait.LAYOUT, told.group("kind"), recorded, Match.OTHER);
  }
}
