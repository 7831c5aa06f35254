package org.probatum.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.claim.StatedDesign;
import org.probatum.text.Lexicon;
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

  /** Others' studies: excluded, missing, earlier or wished for. */
  private static final Pattern NOT_THIS_STUDY =
      Pattern.compile(
          "(?i)(?:\\b(?:exclud\\w*|except|no|not|without|lack(?:ing)? of|previous|prior|earlier"
              + "|recent|existing|published|future|further|larger|unlike|until|need\\w*|warrant\\w*"
              + "|required?|several|many|few|most|other|past)\\b[^.;:]{0,40})$");

  private static final Pattern SECONDARY =
      Pattern.compile(
          "(?i)\\b(?:secondary|post[- ]?hoc|ancillary|mediation|exploratory|subgroup|pooled)"
              + "[- ](?:data )?anal[iy]|\\bfurther analysis of\\b");
  private static final Pattern SEARCHED =
      Pattern.compile(
          "(?i)\\bsearch(?:ed|es|ing)?\\b[^.]{0,80}\\b(?:pubmed|medline|embase|cochrane|psycinfo"
              + "|scopus|web of science|databases)\\b|\\b(?:pubmed|medline|embase)\\b[^.]{0,80}"
              + "\\bsearched\\b");
  private static final Pattern ALLOCATED =
      Pattern.compile(
          "(?i)\\b(?:were|was|are|be|been|and)\\s+(?:then\\s+|randomly\\s+)?"
              + "(?:randomi[sz]ed|assigned|allocated)\\b|\\brandomly (?:assigned|allocated)\\b");

  private static final Pattern PATIENTS =
      Pattern.compile("(?i)\\b(?:patients|participants|volunteers|women|men|children|adults)\\b");

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
    DesignReading byTitle = title == null ? DesignReading.NOTHING : title(title);
    if (byTitle.design().isKnown() && byTitle.confidence() > BY_WEAK_WORDS || summary == null) {
      return byTitle;
    }
    DesignReading bySummary = summary(summary);
    return bySummary.design().isKnown() ? bySummary.asAnimal(!byTitle.human()) : byTitle;
  }

  private DesignReading title(String title) {
    List<Term> terms = own(title, designs.find(title));
    boolean animal = terms.stream().anyMatch(term -> design(term).isNonHuman());
    return strongest(terms)
        .map(term -> reading(term, terms, BY_TITLE))
        .orElse(DesignReading.NOTHING)
        .asSecondary(SECONDARY.matcher(title).find())
        .asAnimal(animal);
  }

  private DesignReading summary(String summary) {
    if (SEARCHED.matcher(summary).find()) {
      return new DesignReading(
          review(designs.find(summary)), true, false, "databases searched", BY_ABSTRACT);
    }
    List<Term> terms =
        own(summary, designs.find(summary)).stream().filter(DesignReader::isOfOne).toList();
    boolean allocated = ALLOCATED.matcher(summary).find();
    boolean patients = PATIENTS.matcher(summary).find();
    return terms.stream()
        .filter(term -> design(term) != Design.GUIDELINE && design(term) != Design.PROTOCOL)
        .filter(term -> !(patients && design(term).isNonHuman()))
        .filter(term -> !isRandomised(term) || allocated || isWhole(term))
        .min(Comparator.comparingInt(term -> DesignOrder.of(design(term))))
        .map(term -> reading(term, terms, BY_ABSTRACT))
        .orElse(DesignReading.NOTHING)
        .asSecondary(SECONDARY.matcher(summary).find());
  }

  /** Databases are searched for systematic reviews, and for scoping and pooling ones. */
  private static Design review(List<Term> terms) {
    return terms.stream()
        .map(DesignReader::design)
        .filter(design -> design.isSystematic() || design == Design.SCOPING_REVIEW)
        .min(Comparator.comparingInt(DesignOrder::of))
        .orElse(Design.SYSTEMATIC_REVIEW);
  }

  private static Optional<Term> strongest(List<Term> terms) {
    return terms.stream()
        .filter(term -> design(term).isKnown())
        .min(Comparator.comparingInt(term -> DesignOrder.of(design(term))));
  }

  private static DesignReading reading(Term term, List<Term> all, double confidence) {
    Design design = design(term);
    boolean ofTrials = all.stream().anyMatch(each -> isRandomised(each) && !isOfOne(each));
    if (ofTrials && (design == Design.META_ANALYSIS || design == Design.SYSTEMATIC_REVIEW)) {
      design = Design.SYSTEMATIC_REVIEW_OF_TRIALS;
    }
    double sure = isWeak(term) ? Math.min(confidence, BY_WEAK_WORDS) : confidence;
    return new DesignReading(design, !design.isNonHuman(), false, term.text(), sure);
  }

  private static List<Term> own(String text, List<Term> terms) {
    return terms.stream().filter(term -> !isOfOthers(text, term)).toList();
  }

  private static boolean isOfOthers(String text, Term term) {
    int from = Math.max(0, term.span().start() - 80);
    String before = text.substring(from, term.span().start());
    return NOT_THIS_STUDY.matcher(before).find()
        || term.text().toLowerCase(Locale.ROOT).equals("in vitro")
            && text.startsWith("fertili", Math.min(text.length(), term.span().end() + 1));
  }

  private static Design design(Term term) {
    return Design.valueOf(term.concept());
  }

  private static boolean isRandomised(Term term) {
    return design(term) == Design.RANDOMISED_TRIAL;
  }

  /** "Randomised trials" are those of others. */
  private static boolean isOfOne(Term term) {
    String text = term.text().toLowerCase(Locale.ROOT);
    return !(text.endsWith("trials") || text.endsWith("studies") || text.endsWith("rcts"));
  }

  private static boolean isWhole(Term term) {
    return term.text().indexOf(' ') > 0 || term.text().indexOf('-') > 0;
  }

  private static boolean isWeak(Term term) {
    String text = term.text().toLowerCase(Locale.ROOT);
    return term.kind().equals(StatedDesign.REVIEW.name())
        || text.equals("observational")
        || text.equals("registry");
  }
}
