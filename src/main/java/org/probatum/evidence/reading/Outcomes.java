package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.text.Scan;
import org.probatum.text.Vocabulary;

/** Reads results: outcome, values per group, effect, direction. */
final class Outcomes {

  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;
  private static final int LONGEST_NAME = 10;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:[A-Z][A-Z"
              + " &]+:\\s*)?(?:(?:At|After|During|By|In|For|With|Over|Compared|Overall|However|Among)\\b[^,]{0,90},\\s)?(?:[Tt]he"
              + " |[Aa] )?(?:incidence |rates? |proportion |percentage |frequency |risk |[Mm]edian"
              + " |[Mm]ean )*(?:of )?(?:patients (?:with|who had) )?"
              + "([\\p{L}\\d][^.;:(]{2,90}?)\\s(?:was|were|did|had|occurred|is|are|has|improved|decreased"
              + "|increased|reduced|fell|rose|remained|showed|favou?red|differed|developed|\\()");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)^(?:there|it|this|these|we|they|both|no|all|none|results?|differences?|among|.*\\bgroups?$)\\b");
  private static final Pattern PRIMARY =
      Pattern.compile(
          "(?i)\\bprimary (?:efficacy |study |clinical )?(?:outcomes?|end-?\\s?points?)(?:"
              + " measure)?s?\\b(?:[^.]{0,40}?\\b(?:was|were|is|of|:))?\\s*([^.;]{3,90})?");
  private static final Scan SECONDARY = Scan.of("(?i)\\bsecondary (?:outcome|end-?\\s?point)");
  private static final Pattern TIMEPOINT =
      Pattern.compile(
          "(?i)\\b(?:at|after|over|within|by)\\s((?:week|month|year|day)s?"
              + " \\d+|(?:\\d+|one|two|three|four|five|six|twelve)["
              + " -](?:hours?|days?|weeks?|months?|years?))\\b");

  private final String text;
  private final Vocabulary outcomes;
  private final ValuesByArm values;
  private final String primary;

  Outcomes(String text, Vocabulary outcomes, List<ArmReading> arms) {
    this.text = text;
    this.outcomes = outcomes;
    this.values = new ValuesByArm(text, arms);
    Matcher told = PRIMARY.matcher(text);
    this.primary = told.find() && told.group(1) != null ? told.group(1) : "";
  }

  List<OutcomeReading> read(List<FigureText> results) {
    List<OutcomeReading> read = new ArrayList<>();
    for (FigureText sentence : results) {
      Optional<Effect> effect = EffectReader.read(text, sentence);
      List<ArmValue> shares = values.read(sentence);
      String words = sentence.sentence().of(text);
      String name = name(words);
      if (!name.isEmpty() && (effect.isPresent() || !shares.isEmpty())) {
        read.add(
            new OutcomeReading(
                name,
                shares,
                effect.orElse(null),
                Directions.read(words, effect, values.first(sentence)),
                isPrimary(words, name),
                timepoint(words),
                sentence.sentence(),
                outcomes.find(name).isEmpty() ? UNSURE : SURE));
      }
    }
    return List.copyOf(read);
  }

  /** The subject of the sentence where it is short; else the outcome that the vocabulary finds. */
  private String name(String sentence) {
    Matcher subject = SUBJECT.matcher(sentence);
    String words = subject.find() ? subject.group(1).strip() : "";
    if (!words.isEmpty()
        && !POINTER.matcher(words).find()
        && words.split("\\s+").length <= LONGEST_NAME) {
      return words;
    }
    return outcomes.find(sentence).stream().map(term -> term.text()).findFirst().orElse("");
  }

  private Boolean isPrimary(String sentence, String name) {
    if (PRIMARY.matcher(sentence).find()) {
      return true;
    }
    if (SECONDARY.isIn(sentence)) {
      return false;
    }
    boolean same =
        outcomes.find(primary).stream()
            .anyMatch(
                term ->
                    outcomes.find(name).stream()
                        .anyMatch(each -> each.concept().equals(term.concept())));
    return same ? true : null;
  }

  private static String timepoint(String sentence) {
    Matcher found = TIMEPOINT.matcher(sentence);
    return found.find() ? found.group(1) : null;
  }
}
