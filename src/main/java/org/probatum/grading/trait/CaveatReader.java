package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * Reads what a source says of its own result: how certain it is, how far its studies agree, why it
 * was stopped early.
 */
final class CaveatReader implements TraitReader {

  private static final List<String> SIGNS =
      List.of(
          "certain",
          "quality",
          "heterogene",
          "homogene",
          "stopped",
          "terminated",
          "halted",
          "planned",
          "agreed",
          "varied");

  /** What one kind of caveat can say, from what tells most to what tells least. */
  private record Kind(List<Pattern> values) {

    static Kind of(String... values) {
      return new Kind(Few.each(List.of(values), Pattern::compile));
    }

    /** Which of these a text says; -1 where it says none, or several. */
    int in(String text) {
      int said = -1;
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i).matcher(text).find()) {
          if (said >= 0) {
            return -1;
          }
          said = i;
        }
      }
      return said;
    }
  }

  private static final String CERTAINTY =
      "[- ](?:certainty|quality)(?: of)?(?: the)? ?(?:evidence)?\\b";
  private static final String IS =
      "\\b(?:certainty|quality) (?:of the evidence )?(?:was|is|were|as|mostly|to be|rated|judged| )+";
  private static final String STOPPED =
      "\\b(?:stopped|terminated|halted|ended) (?:early|prematurely)\\b[^.;]{0,30}\\b(?:for|because|due to|owing to|as|after|on account of)\\b[^.;]{0,40}\\b";

  private static final List<Kind> KINDS =
      List.of(
          Kind.of(
              "\\bhigh" + CERTAINTY + "|" + IS + "high\\b",
              "\\b(?:very )?low" + CERTAINTY + "|" + IS + "(?:very )?low\\b"),
          Kind.of(
              "\\bhomogeneous\\b|\\b(?:no|little|low|minimal|without) (?:statistical |important |significant )?heterogeneity\\b|\\bheterogeneity was (?:low|small|minimal|absent)\\b"
                  + "|\\b(?:trials|studies|results) (?:all )?agreed (?:closely|well|with one another|with each other)\\b",
              "\\b(?:substantial|considerable|high|marked|large|much) (?:statistical )?heterogeneity\\b|\\bheterogeneity was (?:substantial|considerable|high|marked|large)\\b|\\bvery heterogeneous\\b"
                  + "|\\b(?:trials|studies|results|effects) (?:varied|differed) (?:widely|greatly|a lot|markedly)\\b"),
          Kind.of(
              "\\b(?:completed|carried out|ran|finished|continued|conducted) (?:exactly )?as planned\\b|\\b(?:ran|continued) to (?:its|the) planned end\\b",
              "\\b(?:stopped|terminated|halted|ended) (?:early|prematurely)\\b"),
          Kind.of(
              STOPPED + "(?:benefit|efficacy|effective|success|superior\\p{L}*)\\b",
              STOPPED
                  + "(?:futility|futile|lack of (?:benefit|effect|efficacy)|no (?:benefit|effect))\\b",
              STOPPED + "(?:harm|harms|danger\\p{L}*)\\b",
              STOPPED + "(?:slow (?:recruitment|enrolment|accrual)|funding|money)\\b"));

  private static final Scan DENIED =
      Scan.of("\\b(?:not|never|nor|neither|would|if|whether|should)\\b|n't\\b");

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.limitations().isEmpty() && !TraitPairs.hasAny(study.designWords(), SIGNS)
        || DENIED.isIn(text)) {
      return Optional.empty();
    }
    List<String> record = new ArrayList<>(study.limitations());
    record.add(study.designWords());
    for (Kind kind : KINDS) {
      int told = kind.in(text);
      List<String> own =
          told < 0 ? List.of() : Few.where(record, each -> kind.in(TraitPairs.plain(each)) >= 0);
      if (!own.isEmpty() && Few.none(own, each -> kind.in(TraitPairs.plain(each)) == told)) {
        return Optional.of(pair(kind.values().get(told).matcher(text), own.get(0)));
      }
    }
    return Optional.empty();
  }

  private static ToldTrait pair(Matcher told, String record) {
    String words = told.find() ? told.group().strip() : "";
    return new ToldTrait(Trait.CAVEAT, words, record, Match.OTHER);
  }
}
