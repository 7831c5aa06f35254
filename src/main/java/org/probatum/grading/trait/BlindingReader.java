package org.probatum.grading.trait;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.grading.trait.BlindingWords.Found;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Reads who knew which treatment was given. */
final class BlindingReader implements TraitReader {

  /** Other studies, or none: earlier, wished for, missing. */
  private static final Scan OF_OTHERS =
      Scan.of(
          "\\b(?:no|not|without|lack(?:s|ed|ing)?(?: of)?|needs?|needed|until|future|larger|further|unlike|previous"
              + "|earlier|past|rather than|instead of|if|than)\\b[^.;:]{0,30}$");

  /** A part of the study, or many studies. */
  private static final Scan NOT_THE_WHOLE =
      Scan.of(
          "^[- ,]*(?:[a-z-]+[ ,]+){0,4}?(?:trials|studies|rcts|experiments|evidence|data|extension|phase|period"
              + "|follow-up|run-in|part|stage|arm)\\b|^[^.;]{0,60}\\b(?:needed|warranted|required)\\b");

  @Override
  public boolean mayTell(String text) {
    return BlindingWords.mayBeIn(text);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    List<Found> told = BlindingWords.in(text);
    Design design = study.design();
    boolean single = told.stream().map(Found::level).distinct().count() == 1;
    if (!single || design.isSynthesis() || design == Design.EDITORIAL || isOfOthers(text, told)) {
      return Optional.empty();
    }
    Found first = told.get(0);
    String words = text.substring(first.span().start(), first.span().end());
    Set<Blinding> recorded = recorded(study);
    return Optional.of(
        new ToldTrait(Trait.BLINDING, words, words(study), match(first.level(), recorded)));
  }

  private static boolean isOfOthers(String text, List<Found> told) {
    return Few.any(
        told,
        each ->
            OF_OTHERS.isIn(text.substring(0, each.span().start()))
                || NOT_THE_WHOLE.isIn(text.substring(each.span().end())));
  }

  private static Match match(Blinding told, Set<Blinding> recorded) {
    if (recorded.isEmpty()) {
      return Match.UNKNOWN;
    }
    if (told.fits(recorded)) {
      return Match.SAME;
    }
    return told.isAbove(recorded) ? Match.STRONGER : Match.WEAKER;
  }

  private static Set<Blinding> recorded(Study study) {
    return telling(study)
        .flatMap(words -> BlindingWords.in(TraitPairs.plain(words)).stream())
        .map(Found::level)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Blinding.class)));
  }

  /** The parts of the record that tell it. */
  private static String words(Study study) {
    return telling(study)
        .filter(words -> !BlindingWords.in(TraitPairs.plain(words)).isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> telling(Study study) {
    return Stream.concat(
        Stream.of(study.designWords(), study.intervention(), study.comparatorWords()),
        study.limitations().stream());
  }
}
