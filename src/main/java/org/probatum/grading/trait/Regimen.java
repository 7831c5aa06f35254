package org.probatum.grading.trait;

import java.util.List;
import org.probatum.evidence.ArmWords;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** How often something was given that no vocabulary knows: "taken once a week for 3 months". */
final class Regimen {

  private static final Scan DONE =
      Scan.of(
          "\\b(?:practi[sc]ed|performed|given|taken|took|administered|injected|infused|applied|exercised|swallowed)\\b[^.;,]{0,40}$");

  private static final Scan GOES_ON =
      Scan.of(
          " (?:for (?:\\d|one|two|three|four|six|twelve)|(?:[a-z]+ly )?(?:prevent|reduc|lower|improv|increas|halv|decreas|protect)(?:s|ed|es|d)?\\b)");

  /** Letters of a name that is no common word. */
  private static final int NAME = 6;

  private Regimen() {}

  /** Whether the words around tell that it is how a treatment is given. */
  static boolean isOne(String text, Span often) {
    return GOES_ON.opens(text, often.end()) || DONE.isIn(text.substring(0, often.start()));
  }

  /** Whether a text calls the treatment of the study by one of its words. */
  static boolean isNamed(String text, Study study) {
    return Few.any(
        List.copyOf(ArmWords.in(study.intervention())),
        word -> word.length() >= NAME && text.contains(word));
  }
}
