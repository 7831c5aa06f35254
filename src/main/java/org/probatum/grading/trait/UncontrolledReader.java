package org.probatum.grading.trait;

import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Reads that a treatment was better than another, of a study in which all got the same. */
final class UncontrolledReader implements TraitReader {

  private static final Scan HELD =
      Scan.of(
          "\\b(?:(?:more|less|fewer|better|worse|faster|higher|lower|longer|shorter|safer) (?:[a-z-]+ ){0,5}?than|superior to|inferior to|compared (?:with|to))"
              + " (?:with )?(?<control>(?:the |an? )?(?:old|older|usual|standard|conventional|existing|other|another) (?:one|drug|treatment|therapy|care|method|vaccine|surgery|antibiotic|[a-z]+ (?:drug|treatment|therapy))s?|placebo|sham treatment|no treatment|usual care|standard care)\\b");

  private static final Scan OPEN =
      Scan.of(
          "\\b(?:not|no|never|nor|without|whether|cannot|unknown|unclear|need\\w*|future|should|might|may|could|historical|earlier|previous)\\b");

  @Override
  public boolean mayTell(String text) {
    return text.contains(" than ") || text.contains("compared ") || text.contains("erior to");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    boolean alone =
        study.comparator() == ComparatorType.NONE
            && study.arms().size() < 2
            && (study.design() == Design.SINGLE_ARM || study.design() == Design.CASE_SERIES);
    Search held = HELD.search(text);
    return alone && held.find() && !OPEN.isIn(text.substring(0, held.start()))
        ? TraitReader.other(Trait.CONTROL, held.group("control"), "none; all got the same")
        : Optional.empty();
  }
}
