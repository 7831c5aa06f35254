package org.probatum.evidence.design;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probatum.claim.StatedDesign;
import org.probatum.evidence.Design;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Tells of the names of designs in a text which are those of its own study. */
final class DesignTerms {

  /** Others' studies: excluded, missing, earlier or wished for. */
  private static final Scan NOT_THIS_STUDY =
      Scan.of(
          "(?i)(?:\\b(?:exclud\\w*|except|no|not|without|lack(?:ing)? of|previous|prior|earlier"
              + "|recent|existing|published|future|further|larger|unlike|until|need\\w*|warrant\\w*"
              + "|required?|several|many|few|most|other|past)\\b[^.;:]{0,40})$");

  /** A cut through a body rather than a design. */
  private static final Scan PICTURE =
      Scan.of(
          "(?i)cross[- ]sectional (?:\\w+ )?(?:areas?|surfaces?|images?|imaging|views?|planes?|echo\\w*|diameters?|dimensions?)\\b");

  /** A look over a field rather than people who were asked. */
  private static final Scan OVERVIEW =
      Scan.of(
          "(?i)survey of (?:the |current |recent )*(?:[\\w.-]+ ){0,2}(?:genomes?|literature|methods|techniques|approaches|field|research|evidence|theories|sequences?|database)\\b");

  private DesignTerms() {}

  static List<Term> own(String text, List<Term> terms) {
    return Few.where(terms, term -> !isOfOthers(text, term));
  }

  private static boolean isOfOthers(String text, Term term) {
    int from = Math.max(0, term.span().start() - 80);
    String before = text.substring(from, term.span().start());
    return NOT_THIS_STUDY.isIn(before)
        || ToldDesign.isWished(text.substring(term.span().end()))
        || OVERVIEW.opens(text, term.span().start())
        || PICTURE.opens(text, term.span().start());
  }

  static Design design(Term term) {
    return Design.valueOf(term.concept());
  }

  static boolean isRandomised(Term term) {
    return design(term) == Design.RANDOMISED_TRIAL;
  }

  /** The design that counts of several. */
  static Optional<Term> strongest(List<Term> terms) {
    return terms.stream()
        .filter(term -> design(term).isKnown())
        .min(Comparator.comparingInt(term -> DesignOrder.of(design(term))));
  }

  /** "Randomised trials" are those of others. */
  static boolean isOfOne(Term term) {
    String text = term.text().toLowerCase(Locale.ROOT);
    return !(text.endsWith("trials") || text.endsWith("studies") || text.endsWith("rcts"));
  }

  static boolean isWhole(Term term) {
    return term.text().indexOf(' ') > 0 || term.text().indexOf('-') > 0;
  }

  static boolean isWeak(Term term) {
    String text = term.text().toLowerCase(Locale.ROOT);
    return term.kind().equals(StatedDesign.REVIEW.name())
        || text.equals("observational")
        || text.equals("registry");
  }
}
