package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Term;

/** Reads what was given beside the treatment. */
final class CompanionReader implements TraitReader {

  private static final String TALK = "PSYCHOTHERAPY";
  private static final Needle BESIDE =
      Needle.of(
          "\\b(?:combined with|combination with|together with|along with|alongside|in addition to|added to|on top of"
              + "|plus|paired with|accompanied by)\\s+",
          "combin",
          "with",
          "along",
          "add",
          "top",
          "plus",
          "accompanied");
  private static final Scan NEAR = Scan.of("^(?:(?:the|an?|same|weekly|[a-z-]+)\\s+){0,3}$");
  private static final Needle NONE =
      Needle.of(
          "\\bwithout (?:any |added |additional |further |other |accompanying )*(?:(?:psycho|talk(?:ing)? )?therapy"
              + "|counsell?ing|(?:psychological|behaviou?ral) (?:therapy|treatment|support))\\b",
          "without");

  private static final Needle ALONE =
      Needle.of(
          "[\\w-]+(?: [\\w-]+){0,3}?\\s+(?:on its own|on their own|by itself|by themselves|alone|as monotherapy)\\b",
          "on its own",
          "on their own",
          "by itself",
          "by themselves",
          "alone",
          "as monotherapy");

  /** "Added to their usual drugs". */
  private static final Scan USUAL =
      Scan.of(
          "\\b(?:added to|add-on to|adjunct to|in addition to|on top of|combined with|alongside)"
              + " (?:their )?(?:usual|existing|other|standard|background|current|ongoing|stable) [a-z-]+(?: (?:drugs?|treatment|therapy|medication|tablets))?");

  private static final Scan HELD_AGAINST =
      Scan.of(
          "\\b(?:than|versus|vs\\.?|against|to|with|over|or|and|for|on|of|not)\\s+(?:[\\w-]+\\s+){0,3}$");

  private final Treatments treatments;

  CompanionReader(Treatments treatments) {
    this.treatments = treatments;
  }

  @Override
  public boolean mayTell(String text) {
    return BESIDE.isIn(text) || NONE.isIn(text) || ALONE.mayBeIn(text);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    boolean none = NONE.isIn(text);
    if (study.design().isSynthesis()) {
      return Optional.empty();
    }
    List<Term> told = treatments.named(text);
    if (Few.none(told, each -> study.interventions().contains(each.concept()))) {
      return Optional.empty();
    }
    return none
        ? without(text, study)
        : alone(text, told, study).or(() -> beside(text, told, study));
  }

  private Optional<ToldTrait> beside(String text, List<Term> told, Study study) {
    return told.stream()
        .filter(term -> isBeside(text, term))
        .findFirst()
        .map(term -> pair(term.text(), besides(term, told, study), term));
  }

  /** "Exercise on its own", of a trial of exercise plus a drug that the claim does not name. */
  private Optional<ToldTrait> alone(String text, List<Term> told, Study study) {
    if (!BESIDE.isIn(TraitPairs.plain(study.intervention()))) {
      return Optional.empty();
    }
    List<Term> others =
        Few.where(recorded(study), each -> Few.none(told, term -> isLike(term, each)));
    Search usual = USUAL.search(TraitPairs.plain(study.intervention()));
    String beside = others.isEmpty() && usual.find() ? usual.group() : names(others);
    return beside.isEmpty()
        ? Optional.empty()
        : told.stream()
            .filter(term -> study.interventions().contains(term.concept()))
            .filter(term -> !HELD_AGAINST.isIn(text.substring(0, term.span().start())))
            .map(term -> ALONE.matcher(text).region(term.span().start(), text.length()))
            .filter(Matcher::lookingAt)
            .findFirst()
            .map(words -> other(words.group(), beside));
  }

  private Optional<ToldTrait> without(String text, Study study) {
    Matcher words = NONE.matcher(text);
    List<Term> talks = Few.where(recorded(study), term -> term.kind().equals(TALK));
    return words.find() && !talks.isEmpty()
        ? Optional.of(pair(words.group(), talks, null))
        : Optional.empty();
  }

  private static boolean isBeside(String text, Term term) {
    Matcher words = BESIDE.matcher(text);
    while (words.find()) {
      if (words.end() <= term.span().start()
          && NEAR.isAll(text.substring(words.end(), term.span().start()))) {
        return true;
      }
    }
    return false;
  }

  /** What of the record is of the same kind and not what the claim names beside it. */
  private List<Term> besides(Term told, List<Term> all, Study study) {
    Set<String> main =
        all.stream().filter(each -> each != told).map(Term::concept).collect(Collectors.toSet());
    return recorded(study).stream()
        .filter(each -> each.kind().equals(told.kind()) || isLike(told, each))
        .filter(each -> !main.contains(each.concept()))
        .toList();
  }

  private static boolean isLike(Term told, Term recorded) {
    return Treatments.widened(recorded.concept()).contains(told.concept())
        || Treatments.widened(told.concept()).contains(recorded.concept());
  }

  private static ToldTrait pair(String words, List<Term> recorded, Term told) {
    boolean same = told != null && Few.any(recorded, each -> isLike(told, each));
    Match match = recorded.isEmpty() ? Match.UNKNOWN : same ? Match.SAME : Match.OTHER;
    return new ToldTrait(Trait.COMPANION, words, names(recorded), match);
  }

  private static ToldTrait other(String words, String recorded) {
    return new ToldTrait(Trait.COMPANION, words, recorded, Match.OTHER);
  }

  private static String names(List<Term> terms) {
    return terms.stream().map(Term::text).distinct().collect(Collectors.joining(", "));
  }

  /** What the treated got; the control tells nothing of it. */
  private List<Term> recorded(Study study) {
    return Stream.concat(
            Stream.of(study.intervention()),
            study.arms().stream().filter(arm -> arm.role() == Arm.Role.INTERVENTION).map(Arm::name))
        .flatMap(words -> treatments.named(TraitPairs.plain(words)).stream())
        .toList();
  }
}
