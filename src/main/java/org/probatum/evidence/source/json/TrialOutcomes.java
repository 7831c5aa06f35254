package org.probatum.evidence.source.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.Place;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.StudyTerms;
import org.probatum.text.LiteralNumber;

/** Outcomes of a registered study: with values once results are posted, else as not reported. */
final class TrialOutcomes {

  private final Node node;
  private final String studyId;
  private final StudyTerms terms;

  TrialOutcomes(Node node, String studyId, StudyTerms terms) {
    this.node = node;
    this.studyId = studyId;
    this.terms = terms;
  }

  List<Outcome> outcomes() {
    List<Node> posted = new TrialResults(node).measures();
    List<Outcome> all = new ArrayList<>(posted.stream().map(this::posted).toList());
    if (posted.isEmpty()) {
      planned("primaryOutcomes", true, all);
      planned("secondaryOutcomes", false, all);
    }
    return List.copyOf(all);
  }

  private void planned(String list, boolean primary, List<Outcome> all) {
    node.list("protocolSection/outcomesModule/" + list).stream()
        .filter(each -> !each.text("measure").isEmpty())
        .forEach(each -> all.add(planned(each, primary)));
  }

  private Outcome planned(Node each, boolean primary) {
    return outcome(each.text("measure"), each, primary, false, List.of(), null);
  }

  private Outcome posted(Node measure) {
    boolean primary = measure.text("type").equals("PRIMARY");
    return outcome(measure.text("title"), measure, primary, true, values(measure), effect(measure));
  }

  private Outcome outcome(
      String name,
      Node node,
      boolean primary,
      boolean reported,
      List<ArmValue> values,
      Effect effect) {
    String time = node.text("timeFrame");
    return new Outcome(
        studyId,
        name,
        terms.outcomes(name),
        terms.outcomeClass(name).orElse(OutcomeClass.OTHER),
        time.isEmpty() ? null : time,
        values,
        effect,
        EffectDirection.NOT_STATED,
        primary,
        reported,
        new Place(ReadDepth.REGISTRY, "registered outcomes", ""));
  }

  /** Values of an outcome that is told in one number for each group. */
  private static List<ArmValue> values(Node measure) {
    Map<String, String> names = TrialResults.names(measure.list("groups"));
    List<Node> classes = measure.list("classes");
    if (classes.size() != 1 || classes.get(0).list("categories").size() != 1) {
      return List.of();
    }
    List<ArmValue> values = new ArrayList<>();
    for (Node each : classes.get(0).list("categories").get(0).list("measurements")) {
      number(each.text("value"))
          .ifPresent(
              value ->
                  values.add(
                      new ArmValue(
                          names.getOrDefault(each.text("groupId"), each.text("groupId")),
                          value,
                          measure.text("unitOfMeasure"),
                          deviation(measure, each))));
    }
    return List.copyOf(values);
  }

  /** Other measures of spread, as ranges and standard errors, have no place in a value. */
  private static LiteralNumber deviation(Node measure, Node measurement) {
    String kind = measure.text("dispersionType").replace('_', ' ');
    boolean told = kind.equalsIgnoreCase("standard deviation");
    return told
        ? number(measurement.text("spread")).filter(n -> n.value().signum() >= 0).orElse(null)
        : null;
  }

  /** The first analysis, where it tells an effect or a p value that can be. */
  private static Effect effect(Node measure) {
    return measure.list("analyses").stream().findFirst().map(TrialOutcomes::analysed).orElse(null);
  }

  private static Effect analysed(Node analysis) {
    String p = analysis.text("pValue").strip();
    Measure measure = measure(analysis.text("paramType").toLowerCase(Locale.ROOT));
    LiteralNumber estimate = number(analysis.text("paramValue")).orElse(null);
    LiteralNumber pValue = number(p.replaceFirst("^[<>=\\s]+", "")).orElse(null);
    if (estimate == null && pValue == null) {
      return null;
    }
    LiteralNumber low = number(analysis.text("ciLowerLimit")).orElse(null);
    LiteralNumber high = number(analysis.text("ciUpperLimit")).orElse(null);
    boolean sound = isSound(measure, low, high);
    Integer level = analysis.count("ciPctValue");
    return new Effect(
        measure,
        estimate,
        sound ? low : null,
        sound ? high : null,
        level == null ? Effect.USUAL_LEVEL : level,
        pValue,
        pValue == null ? "" : p.startsWith("<") ? "<" : p.startsWith(">") ? ">" : "=");
  }

  private static boolean isSound(Measure measure, LiteralNumber low, LiteralNumber high) {
    return low != null
        && high != null
        && low.value().compareTo(high.value()) <= 0
        && !(measure.isRatio() && low.value().signum() <= 0);
  }

  private static Measure measure(String words) {
    return Map.of(
            "hazard ratio", Measure.HAZARD_RATIO,
            "odds ratio", Measure.ODDS_RATIO,
            "risk ratio", Measure.RISK_RATIO,
            "risk difference", Measure.RISK_DIFFERENCE,
            "mean difference", Measure.MEAN_DIFFERENCE)
        .entrySet()
        .stream()
        .filter(each -> words.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Measure.OTHER);
  }

  private static Optional<LiteralNumber> number(String text) {
    boolean plain = text.matches("[-+]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})?(?:\\.\\d{1,15})?");
    return plain && text.matches(".*\\d.*")
        ? Optional.of(LiteralNumber.of(text))
        : Optional.empty();
  }
}
