package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Term;

/** Reads what another group of a study got: "randomised to A or B", "the other receiving B". */
final class ControlReader implements TraitReader {

  private static final List<String> GOT =
      List.of("the other", "and other", "the second", "and second", "the rest", "the remaining");

  private static final List<String> KEPT = List.of("usual ", "normal ", "habitual ", "ordinary ");

  /** In front of what the others got. */
  private static final Scan OTHERS =
      Scan.of(
          "\\b(?:the|and) (?:others?|second|rest|remaining)(?: (?:groups?|half|arm|people|patients|participants|women|men))?"
              + "(?: (?:was|were))?\\s+(?:receiv(?:ing|ed)|got|getting|given|took|taking|had|(?:assigned |randomi[sz]ed )?to)"
              + "\\s+(?:[a-z-]+\\s+){0,2}$");

  /** In front of the first of two treatments, and between both. */
  private static final Scan ALLOCATED =
      Scan.of(
          "\\b(?:randomi[sz]ed|allocated|assigned)\\b[^.;]{0,90}?\\bto\\s+(?:receive\\s+)?(?:[a-z0-9./-]+\\s+){0,3}$");

  private static final Scan OR =
      Scan.of(
          "(?:\\s+[a-z0-9./-]+){0,4}?\\s+(?:or|versus|vs\\.?)\\s+(?:to\\s+)?(?:an?\\s+)?(?:[a-z]+\\s+)?");

  /** A record that leaves open which one. */
  private static final Scan OPEN =
      Scan.of(
          "\\b(?:other|another|choice|alternative|usual|standard|best|various|different|any)\\b");

  /** "Compared with their usual diet": people went on as before. */
  private static final Scan AS_BEFORE =
      Scan.of(
          "\\b(?:compared (?:with|to)|than|versus|vs\\.?|against) (?:(?:those|people|patients|participants) )?(?:(?:with|on|in|under|who kept|keeping) (?:to )?)?"
              + "(?:their |the |an? |his |her |your )?(?<kind>(?:usual|normal|habitual|ordinary) (?:diet|food|meals|eating|exercise|activity|activities|lifestyle))\\b");

  private static final Scan UNCHANGED =
      Scan.of(
          "\\b(?:usual|normal|habitual|ordinary|regular|standard|conventional|own|no|none|control|western|average|unchanged|without|typical|background)\\b");

  private final Treatments treatments;

  ControlReader(Treatments treatments) {
    this.treatments = treatments;
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.design().isSynthesis() || !study.comparator().isConcurrentControl()) {
      return Optional.empty();
    }
    Search before = AS_BEFORE.search(text);
    if (before.find() && isOtherwise(study)) {
      String told = before.group("kind");
      return TraitReader.other(Trait.CONTROL, told, study.control());
    }
    List<Term> terms = treatments.named(text);
    if (Few.none(terms, term -> study.interventions().contains(term.concept()))) {
      return Optional.empty();
    }
    return terms.stream()
        .filter(term -> isOthers(text, term, terms))
        .findFirst()
        .map(term -> pair(study, term));
  }

  @Override
  public boolean mayTell(String text) {
    boolean allocated =
        text.contains("randomi") || text.contains("assigned") || text.contains("allocated");
    return allocated && (text.contains(" or ") || text.contains(" versus ") || text.contains(" vs"))
        || TraitPairs.hasAny(text, GOT)
        || TraitPairs.hasAny(text, KEPT);
  }

  /** Whether the others did not go on as before: they got a placebo, or something told in words. */
  private static boolean isOtherwise(Study study) {
    String control = TraitPairs.plain(study.comparatorWords());
    return study.comparator() == ComparatorType.PLACEBO
        || study.comparator() == ComparatorType.ACTIVE
            && !control.isEmpty()
            && !UNCHANGED.isIn(control);
  }

  private static boolean isOthers(String text, Term term, List<Term> terms) {
    int start = term.span().start();
    if (OTHERS.isIn(text.substring(0, start))) {
      return true;
    }
    int at = terms.indexOf(term);
    if (at == 0) {
      return false;
    }
    Term first = terms.get(at - 1);
    return first.span().end() < start
        && OR.isAll(text.substring(first.span().end(), start))
        && ALLOCATED.isIn(text.substring(0, first.span().start()));
  }

  private ToldTrait pair(Study study, Term told) {
    String control = TraitPairs.plain(study.comparatorWords());
    boolean known = !control.isEmpty() && !OPEN.isIn(control);
    Match match = isNamed(study, told) ? Match.SAME : known ? Match.OTHER : Match.UNKNOWN;
    String recorded = known ? study.control() : "";
    return new ToldTrait(Trait.CONTROL, told.text(), recorded, match);
  }

  private boolean isNamed(Study study, Term told) {
    String words =
        Stream.concat(
                Stream.of(study.intervention(), study.comparatorWords()),
                study.arms().stream().map(Arm::name))
            .map(TraitPairs::plain)
            .collect(Collectors.joining("; "));
    return words.contains(told.text())
        || Few.any(
            treatments.named(words),
            each ->
                Treatments.widened(each.concept()).contains(told.concept())
                    || Treatments.widened(told.concept()).contains(each.concept()));
  }
}
