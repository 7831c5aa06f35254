package org.probatum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probatum.evidence.reading.AbstractReading;
import org.probatum.evidence.reading.ArmReading;
import org.probatum.evidence.reading.Conclusion;
import org.probatum.evidence.reading.OutcomeReading;
import org.probatum.evidence.reading.Told;
import org.probatum.text.Span;

/**
 * What was read out of an abstract, line by line: the fact, how sure it is, and the passage that
 * says so. What the abstract does not say is told as not stated, which is not "none".
 */
final class ReadingWords {

  private static final int LONGEST_PASSAGE = 240;

  private final AbstractReading reading;
  private final String text;
  private final List<String> lines = new ArrayList<>();

  private ReadingWords(AbstractReading reading, String text) {
    this.reading = reading;
    this.text = text;
  }

  static List<String> of(AbstractReading reading, String text) {
    return new ReadingWords(reading, text).lines();
  }

  private List<String> lines() {
    lines.add("Design: " + design());
    line("Randomised", reading.randomised());
    line("Analysed", reading.analysed());
    reading.arms().forEach(this::arm);
    lines.add("Held against: " + words(reading.comparator()));
    line("People", reading.population());
    line("Registration", reading.registration());
    line("Blinding", reading.blinding());
    line("Follow-up", reading.followUp());
    line("Funding", reading.funding());
    reading.outcomes().forEach(this::outcome);
    reading.conclusions().forEach(this::conclusion);
    return List.copyOf(lines);
  }

  private String design() {
    String phrase = reading.design().phrase();
    String told = reading.design().design().words();
    return phrase.isEmpty()
        ? told
        : told + " (\u201c" + phrase + "\u201d" + sure(reading.design().confidence()) + ")";
  }

  private void line(String name, Told<?> told) {
    lines.add(name + ": " + answer(told));
  }

  private String answer(Told<?> told) {
    if (told instanceof Told.Stated<?> stated) {
      return stated.value() + " (" + passage(stated.place()) + sure(stated.confidence()) + ")";
    }
    return told instanceof Told.None<?> none
        ? "none (" + passage(none.place()) + ")"
        : "not stated";
  }

  private void arm(ArmReading arm) {
    String side = arm.role().name().toLowerCase(Locale.ROOT);
    line("Group, " + side + ", " + arm.name(), arm.people());
  }

  private void outcome(OutcomeReading outcome) {
    lines.add(
        "Outcome, "
            + outcome.name()
            + ": "
            + ResultWords.of(outcome)
            + " ("
            + passage(outcome.place())
            + sure(outcome.confidence())
            + ")");
  }

  private void conclusion(Conclusion conclusion) {
    String hedges =
        conclusion.hedges().isEmpty() ? "" : "; hedged: " + String.join(", ", conclusion.hedges());
    String caveat = conclusion.caveat() ? "; asks for caution or more research" : "";
    lines.add("Conclusion: " + passage(conclusion.place()) + hedges + caveat);
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String sure(double confidence) {
    return String.format(Locale.ROOT, ", confidence %.2f", confidence);
  }

  /** A number alone tells nothing, so the words around it are shown. */
  private String passage(Span place) {
    int from = place.start();
    int to = place.end();
    while (from > 0 && !endsSentence(from - 1) && to - from < LONGEST_PASSAGE) {
      from--;
    }
    while (to < text.length() && !endsSentence(to - 1) && to - from < LONGEST_PASSAGE) {
      to++;
    }
    return "\u201c" + text.substring(from, to).strip() + "\u201d";
  }

  private boolean endsSentence(int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
