package org.probatum.grading.trait;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;

/**
 * Reads what an observational study cannot have done: "were randomly assigned" of a cohort,
 * "followed for ten years" of a survey.
 */
final class AllocationReader implements TraitReader {

  private static final Pattern RANDOM =
      Pattern.compile(
          "\\b(?<told>(?:was|were|been) randomi[sz]ed\\b|randomi[sz]ed \\d[\\d,]* |randomly (?:assigned|allocated|divided)\\b"
              + "|(?:assigned|allocated|divided)\\b[^.;:]{0,60}\\bat random\\b)");

  private static final Pattern FOLLOWED =
      Pattern.compile(
          "\\b(?<told>followed\\b[^.;:]{0,60}\\bfor (?:about |over |almost |more than )?(?:[a-z]+|\\d[\\d.]*) (?:days|weeks|months|years))\\b");

  private static final Scan DENIED =
      Scan.of(
          "\\b(?:not|no|nobody|never|(?<!or )none|without|non|mendelian|unlike|genes?)\\b|n't\\b");

  @Override
  public boolean mayTell(String text) {
    return text.contains("random") || text.contains("followed");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (!study.design().isObservational()
        || !study.human()
        || TraitPairs.plain(study.designWords()).contains("random")
        || DENIED.isIn(text)) {
      return Optional.empty();
    }
    Matcher told = RANDOM.matcher(text);
    Matcher followed = FOLLOWED.matcher(text);
    boolean random = told.find();
    if (!random && !(study.design() == Design.CROSS_SECTIONAL && followed.find())) {
      return Optional.empty();
    }
    return TraitReader.other(
        Trait.LAYOUT, (random ? told : followed).group("told").strip(), study.designWords());
  }
}
