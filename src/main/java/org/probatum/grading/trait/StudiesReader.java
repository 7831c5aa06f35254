package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;

/** Reads how many studies a review gathers. */
final class StudiesReader implements TraitReader {

  private static final Scan GATHERED =
      Scan.of(
          "\\b(?:analy[sz]ed|(?:brought|put|took) together|draws? on|drew (?:on|upon)|based on|synthesi[sz]ed|collected|compris(?:ed|ing)|spann(?:ed|ing)|reviewed|included|examined|pooled|gathered|covered|identified|combined|summari[sz]ed"
              + "|evaluated|assessed|(?:analys[ei]s|review|overview|synthesis) of|data (?:from|of)|results of)"
              + "\\s+(?:all\\s+|a total of\\s+|data from\\s+|the (?:results|findings|data) of\\s+|about\\s+|around\\s+)?$");

  private static final Scan OF_STUDIES =
      Scan.of(
          "(?:\\s+(?!(?:patients|people|participants|adults|children|women|men|from|in|with|and)\\b)[a-z'-]+){0,4}?\\s+(?:studies|trials|rcts|reviews)\\b");

  /** "A review of 24 trials found": the review did, of all of them. */
  private static final Scan REVIEW_OF =
      Scan.of("\\b(?:analys[ei]s|review|overview|synthesis) of\\s+(?:all\\s+)?$");

  /** "Across 82 trials": all of them or some, and never more than all. */
  private static final Scan AMONG =
      Scan.of("\\b(?:across|in|from|of|with|among|pooling)\\s+(?:all\\s+|the\\s+)?$");

  /** A part of them: "four studies found", "two trials that measured". */
  private static final Scan PART =
      Scan.of(
          "^(?:\\s+[a-z'-]+){0,4}?\\s+(?:studies|trials|rcts|reviews)\\s+(?:that|which|also|had|have)?\\s*"
              + "(?:found|reported|showed|show|suggest|measured|did|looked|gave|with (?:data|results))");

  @Override
  public boolean mayTell(String text) {
    return text.contains("studies")
        || text.contains("trials")
        || text.contains("rcts")
        || text.contains("reviews");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (!study.design().isReview() || !claim.has(NumberRole.STUDIES)) {
      return Optional.empty();
    }
    return claim.numbers().stream()
        .filter(
            number -> number.role() == NumberRole.STUDIES && isWhole(claim, number, text, study))
        .findFirst()
        .map(number -> pair(number, study));
  }

  private static boolean isWhole(Claim claim, ClaimNumber number, String text, Study study) {
    int start = number.span().start() - claim.span().start();
    int end = Math.min(text.length(), start + number.number().literal().length());
    return start >= 0
        && end > start
        && OF_STUDIES.opens(text.substring(end))
        && (GATHERED.isIn(text.substring(0, start))
                && (REVIEW_OF.isIn(text.substring(0, start)) || !PART.isIn(text.substring(end)))
            || isAbove(number, study) && AMONG.isIn(text.substring(0, start)));
  }

  private static boolean isAbove(ClaimNumber number, Study study) {
    return study.studies() != null
        && number.number().value().compareTo(BigDecimal.valueOf(study.studies())) > 0;
  }

  private static ToldTrait pair(ClaimNumber number, Study study) {
    BigDecimal told = number.number().value();
    Match match =
        study.studies() == null
            ? Match.UNKNOWN
            : told.compareTo(BigDecimal.valueOf(study.studies())) == 0 || names(study, told)
                ? Match.SAME
                : Match.OTHER;
    String recorded = study.studies() == null ? "" : study.studies().toString();
    return new ToldTrait(Trait.STUDIES, number.number().literal(), recorded, match);
  }

  /** Whether the record names this number elsewhere, as that of one part. */
  private static boolean names(Study study, BigDecimal told) {
    String number = told.toPlainString();
    return Stream.concat(
            Stream.of(study.population(), study.designWords(), study.intervention()),
            study.limitations().stream())
        .anyMatch(words -> words.matches("(?s).*\\b" + number + "\\b.*"));
  }
}
