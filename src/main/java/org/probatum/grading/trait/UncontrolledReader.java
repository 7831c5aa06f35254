package org.probatum.grading.trait;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Trait;

/** Reads that a treatment was better than another, of a study in which all got the same. */
final class UncontrolledReader implements TraitReader {

  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:(?:more|less|fewer|better|worse|faster|higher|lower|longer|shorter|safer) (?:[a-z-]+ ){0,5}?than|superior to|inferior to|compared (?:with|to))"
              + " (?:with )?(?<control>(?:the |an? )?(?:old|older|usual|standard|conventional|existing|other|another) (?:one|drug|treatment|therapy|care|method|vaccine|surgery|antibiotic|[a-z]+ (?:drug|treatment|therapy))s?|placebo|sham treatment|no treatment|usual care|standard care)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:not|no|never|nor|without|whether|cannot|unknown|unclear|need\\w*|future|should|might|may|could|historical|earlier|previous)\\b");

  @Override
  public boolean mayTell(String text) {
    return text.contains(" than ") || text.contains("compared ") || text.contains("erior to");
  }

  @Override
  public Optional<TraitPair> read(Claim claim, String text, Study study) {
    boolean alone =
        study.comparator() == ComparatorType.NONE
            && study.arms().size() < 2
            && (study.design() == Design.SINGLE_ARM || study.design() == Design.CASE_SERIES);
    Matcher held = HELD.matcher(text);
    return alone && held.find() && !OPEN.matcher(text.substring(0, held.start())).find()
        ? TraitReader.other(
            claim, study, Trait.CONTROL, held.group("control"), "none; all got the same")
        : Optional.empty();
  }
}
