package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Vocabulary;

/** Reads results: outcome, values per group, effect, direction. */
final class Outcomes {

  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;
  private static final int LONGEST_NAME = 10;

  private static final Scan SUBJECT =
      Scan.of(
          "^(?:[A-Z][A-Z"
              + " &]+:\\s*)?(?:(?:At|After|During|By|In|For|With|Over|Compared|Overall|However|Among)\\b[^,]{0,90},\\s)?(?:[Tt]he"
              + " |[Aa] )?(?:incidence |rates? |proportion |percentage |frequency |risk |[Mm]edian"
              + " |[Mm]ean )*(?:of )?(?:patients (?:with|who had) )?"
              + "([\\p{L}\\d][^.;:(]{2,90}?)\\s(?:was|were|did|had|occurred|is|are|has|improved|decreased"
              + "|increased|reduced|fell|rose|remained|showed|favou?red|differed|developed|\\()");
  private static final Scan POINTER =
      Scan.of(
          "(?i)^(?:there|it|this|these|we|they|both|no|all|none|results?|differences?|among|.*\\bgroups?$)\\b");
  private static final Scan TIMEPOINT =
      Scan.of(
          "(?i)\\b(?:at|after|over|within|by)\\s((?:week|month|year|day)s?"
              + " \\d+|(?:\\d+|one|two|three|four|five|six|twelve)["
              + " -](?:hours?|days?|weeks?|months?|years?))\\b");

  private final String text;
  private final Vocabulary outcomes;
  private final ValuesByArm values;
  private final PrimaryOutcome primary;

  Outcomes(String text, Vocabulary outcomes, List<ArmReading> arms) {
    this.text = text;
    this.outcomes = outcomes;
    this.values = new ValuesByArm(text, arms);
    this.primary = new PrimaryOutcome(text, outcomes);
  }

  List<OutcomeReading> read(List<FigureText> results) {
    List<OutcomeReading> read = new ArrayList<>();
    for (FigureText sentence : results) {
      String words = sentence.sentence().of(text);
      OutcomeValues told =
          new OutcomeValues(
              primary.named(name(words)), values.read(sentence), EffectReader.read(text, sentence));
      if (told.isResult()) {
        read.add(reading(sentence, words, told));
      }
    }
    return List.copyOf(read);
  }

  /** What a sentence tells of an outcome. */
  private record OutcomeValues(String name, List<ArmValue> values, Optional<Effect> effect) {

    boolean isResult() {
      return !name.isEmpty() && (effect.isPresent() || !values.isEmpty());
    }
  }

  private OutcomeReading reading(FigureText sentence, String words, OutcomeValues told) {
    return new OutcomeReading(
        told.name(),
        told.values(),
        told.effect().orElse(null),
        direction(words, sentence, told),
        primary.isTold(words, told.name()),
        timepoint(words),
        sentence.sentence(),
        outcomes.find(told.name()).isEmpty() ? UNSURE : SURE);
  }

  /** The subject of the sentence where it is short; else the outcome that the vocabulary finds. */
  private String name(String sentence) {
    Search subject = SUBJECT.search(sentence);
    String words = subject.find() ? subject.group(1).strip() : "";
    if (!words.isEmpty() && !POINTER.isIn(words) && words.split("\\s+").length <= LONGEST_NAME) {
      return words;
    }
    return outcomes.find(sentence).stream().map(term -> term.text()).findFirst().orElse("");
  }

  private EffectDirection direction(String words, FigureText sentence, OutcomeValues read) {
    Optional<Arm.Role> first = values.first(sentence);
    EffectDirection told = Directions.read(words, read.effect(), first);
    return told != EffectDirection.NOT_STATED || first.isEmpty()
        ? told
        : Directions.byShares(read.name(), read.values(), first.get(), read.effect());
  }

  private static String timepoint(String sentence) {
    Search found = TIMEPOINT.search(sentence);
    return found.find() ? found.group(1) : null;
  }
}
