package org.probatum.evidence.design;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.evidence.Design;
import org.probatum.text.Few;
import org.probatum.text.Lexicon;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.table.Table;

/**
 * Reads the design of a study out of a title, an abstract or plain words. A title names the design
 * of its own study; an abstract also speaks of others, so that there only what is told as done here
 * counts.
 */
public final class DesignReader {

  private static final double BY_TITLE = 0.9;
  private static final double BY_WEAK_WORDS = 0.6;
  private static final double BY_ABSTRACT = 0.7;
  private static final double BY_DEED = 0.6;

  /** Named in a title, these may be the setting or the follow-up of a randomised trial. */
  private static final Set<Design> OVER_TRIALS =
      EnumSet.of(
          Design.PROSPECTIVE_COHORT,
          Design.COHORT,
          Design.SURVEY,
          Design.DIAGNOSTIC_ACCURACY,
          Design.SINGLE_ARM,
          Design.BEFORE_AFTER,
          Design.CROSS_SECTIONAL,
          Design.GUIDELINE);

  private static final Scan SEARCHED =
      Scan.of(
          "(?i)\\bsearch(?:ed|es|ing)?\\b[^.]{0,80}\\b(?:pubmed|medline|embase|cochrane|psycinfo"
              + "|scopus|web of science|databases)\\b|\\b(?:pubmed|medline|embase)\\b[^.]{0,80}"
              + "\\bsearched\\b|\\bsearch strategy\\b|\\bselection criteria:"
              + "|\\b(?:extensive|comprehensive|systematic|electronic) (?:literature )?(?:search|review of"
              + " (?:[\\w-]+ ){0,5}literature)\\b");
  private final Lexicon designs;

  DesignReader(Table designs) {
    this.designs = Lexicon.of(designs);
  }

  /** A reader with the vocabulary that the program ships. */
  public static DesignReader bundled() {
    return new DesignReader(Table.bundled("rules/vocabulary/en/designs.csv"));
  }

  /** What title and abstract prove; either may be null. */
  public DesignReading read(String title, String summary) {
    return FurtherAnalysis.asRead(ofWords(title, summary), title, summary);
  }

  private DesignReading ofWords(String title, String summary) {
    DesignReading byTitle = title == null ? DesignReading.NOTHING : title(title);
    if (summary == null || byTitle.confidence() > BY_WEAK_WORDS && !isOpen(byTitle.design())) {
      return byTitle;
    }
    DesignReading bySummary = summary(summary);
    if (!bySummary.design().isKnown()
        || byTitle.confidence() > BY_WEAK_WORDS && !isStronger(bySummary.design(), byTitle)) {
      return byTitle.design().isKnown() ? byTitle : deed(title, summary);
    }
    return bySummary.asAnimal(!byTitle.human());
  }

  /** Guidelines in a title may be what was studied. */
  private static boolean isStronger(Design summary, DesignReading byTitle) {
    return summary.isRandomised() || byTitle.design() == Design.GUIDELINE;
  }

  /** Whether a title that tells this may stand over a randomised trial all the same. */
  private static boolean isOpen(Design design) {
    return !design.isKnown() || OVER_TRIALS.contains(design);
  }

  /** What was done, where no design is named. */
  private static DesignReading deed(String title, String summary) {
    String head = title == null ? "" : title;
    String all = head + ". " + summary;
    return ToldDesign.blinded(summary)
        .map(words -> told(Design.RANDOMISED_TRIAL, words))
        .or(() -> ToldDesign.caseReport(head, all).map(words -> told(Design.CASE_REPORT, words)))
        .or(() -> Observed.lookedBack(all).map(words -> told(Design.RETROSPECTIVE_COHORT, words)))
        .or(() -> Observed.followed(all).map(words -> told(Design.COHORT, words)))
        .or(() -> ToldDesign.discussion(all).map(words -> told(Design.NARRATIVE_REVIEW, words)))
        .or(() -> Observed.matched(all).map(words -> told(Design.CASE_CONTROL, words)))
        .or(() -> Observed.compared(all).map(words -> told(Design.COHORT, words)))
        .or(() -> InferredDesign.of(all))
        .orElse(DesignReading.NOTHING);
  }

  private static DesignReading told(Design design, String words) {
    return new DesignReading(design, true, false, words, BY_DEED);
  }

  private DesignReading title(String title) {
    return ToldDesign.protocol(title)
        .map(words -> new DesignReading(Design.PROTOCOL, true, false, words, BY_TITLE))
        .orElseGet(() -> named(title));
  }

  private DesignReading named(String title) {
    List<Term> terms = DesignTerms.own(title, designs.find(title));
    boolean animal = Few.any(terms, term -> DesignTerms.design(term).isNonHuman());
    return DesignTerms.strongest(terms)
        .map(term -> reading(term, terms, BY_TITLE))
        .orElse(DesignReading.NOTHING)
        .asSecondary(FurtherAnalysis.isTold(title))
        .asAnimal(animal);
  }

  /** What counts however people, animals or cells were allocated. */
  private static Optional<DesignReading> beforeAll(String summary) {
    Optional<DesignReading> planned =
        ToldDesign.planned(summary).map(words -> told(Design.PROTOCOL, words));
    if (planned.isPresent() || Subjects.arePeople(summary)) {
      return planned;
    }
    return Subjects.animals(summary)
        .map(words -> told(Design.ANIMAL, words))
        .or(() -> Subjects.cells(summary).map(words -> told(Design.IN_VITRO, words)))
        .map(reading -> reading.asAnimal(true));
  }

  private DesignReading summary(String summary) {
    Optional<DesignReading> beforeAll = beforeAll(summary);
    if (beforeAll.isPresent()) {
      return beforeAll.get();
    }
    if (SEARCHED.isIn(summary)) {
      return new DesignReading(
          review(designs.find(summary)), true, false, "databases searched", BY_ABSTRACT);
    }
    List<Term> terms =
        Few.where(DesignTerms.own(summary, designs.find(summary)), DesignTerms::isOfOne);
    Optional<String> randomised = ToldDesign.randomised(summary);
    Optional<String> literature = ToldDesign.literature(summary);
    if (randomised.isEmpty() && literature.isPresent()) {
      return told(Design.NARRATIVE_REVIEW, literature.get());
    }
    DesignReading byName = named(summary, terms, randomised.isPresent());
    boolean deed = randomised.isPresent() && !outranks(byName.design());
    return (deed ? told(Design.RANDOMISED_TRIAL, randomised.get()) : byName)
        .asSecondary(FurtherAnalysis.isTold(summary));
  }

  /** Whether a design that is named counts before one that is told by random allocation. */
  private static boolean outranks(Design design) {
    return design.isKnown()
        && DesignOrder.of(design) <= DesignOrder.of(Design.RANDOMISED_TRIAL)
        && design != Design.ANIMAL
        && design != Design.IN_VITRO;
  }

  private static DesignReading named(String summary, List<Term> terms, boolean randomised) {
    boolean patients = Subjects.arePeople(summary);
    boolean done = ToldDesign.isDone(summary);
    return terms.stream()
        .filter(
            term ->
                DesignTerms.design(term) != Design.GUIDELINE
                    && DesignTerms.design(term) != Design.PROTOCOL)
        .filter(term -> !(patients && DesignTerms.design(term).isNonHuman()))
        .filter(term -> DesignTerms.design(term) != Design.NARRATIVE_REVIEW || !done)
        .filter(term -> !DesignTerms.isRandomised(term) || randomised || DesignTerms.isWhole(term))
        .min(Comparator.comparingInt(term -> DesignOrder.of(DesignTerms.design(term))))
        .map(term -> reading(term, terms, BY_ABSTRACT))
        .orElse(DesignReading.NOTHING);
  }

  /** Databases are searched for systematic reviews, and for scoping and pooling ones. */
  private static Design review(List<Term> terms) {
    return terms.stream()
        .map(DesignTerms::design)
        .filter(design -> design.isSystematic() || design == Design.SCOPING_REVIEW)
        .min(Comparator.comparingInt(DesignOrder::of))
        .orElse(Design.SYSTEMATIC_REVIEW);
  }

  private static DesignReading reading(Term term, List<Term> all, double confidence) {
    Design design = DesignTerms.design(term);
    boolean ofTrials =
        Few.any(all, each -> DesignTerms.isRandomised(each) && !DesignTerms.isOfOne(each));
    if (ofTrials && (design == Design.META_ANALYSIS || design == Design.SYSTEMATIC_REVIEW)) {
      design = Design.SYSTEMATIC_REVIEW_OF_TRIALS;
    }
    double sure = DesignTerms.isWeak(term) ? Math.min(confidence, BY_WEAK_WORDS) : confidence;
    return new DesignReading(design, !design.isNonHuman(), false, term.text(), sure);
  }
}
