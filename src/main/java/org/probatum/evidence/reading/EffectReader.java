package org.probatum.evidence.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Measure;
import org.probatum.text.LiteralNumber;

/** Puts estimate, interval and p value of a sentence together. */
final class EffectReader {

  private static final int REACH = 90;
  private static final Map<Pattern, Measure> MEASURES = new LinkedHashMap<>();

  static {
    measure("\\b[ax]?HRs?\\b|(?i:hazards? ratios?|relative hazard)", Measure.HAZARD_RATIO);
    measure("\\b[ax]?ORs?\\b|(?i:odds ratios?)", Measure.ODDS_RATIO);
    measure("\\b[ax]?RRs?\\b|(?i:risk ratios?|relative risks?|rate ratios?)", Measure.RISK_RATIO);
    measure(
        "\\bSMD\\b|(?i:standardi[sz]ed mean difference|Cohen's d)",
        Measure.STANDARDISED_MEAN_DIFFERENCE);
    measure(
        "(?i:risk difference|absolute (?:risk )?(?:difference|reduction))|\\bARR\\b",
        Measure.RISK_DIFFERENCE);
    measure(
        "\\bW?MD\\b|(?i:mean (?:between-group )?difference|differences? (?:in|of) means?)"
            + "|(?i:(?<!risk )(?<!absolute )(?<!mean )differences?)",
        Measure.MEAN_DIFFERENCE);
  }

  private EffectReader() {}

  private static void measure(String words, Measure measure) {
    MEASURES.put(Pattern.compile(words), measure);
  }

  /** The first effect of the sentence; empty where it tells none. */
  static Optional<Effect> read(String text, FigureText sentence) {
    List<Figure> estimates = sentence.of(FigureKind.ESTIMATE);
    List<Figure> pValues = sentence.of(FigureKind.P_VALUE);
    if (estimates.isEmpty() && pValues.isEmpty()) {
      return Optional.empty();
    }
    Figure first = estimates.isEmpty() ? null : estimates.get(0);
    Measure measure = first == null ? Measure.OTHER : measure(text, sentence, first);
    Figure estimate = measure == Measure.OTHER ? null : first;
    if (estimate == null && pValues.isEmpty()) {
      return Optional.empty();
    }
    Limits limits = Limits.behind(sentence, estimate);
    if (!limits.fits(measure)) {
      limits = Limits.NONE;
    }
    Figure pValue = pValues.isEmpty() ? null : pValues.get(0);
    return Optional.of(
        new Effect(
            measure,
            estimate == null ? null : estimate.number(),
            limits.low(),
            limits.high(),
            level(sentence),
            pValue == null ? null : pValue.number(),
            pValue == null ? "" : sign(text, pValue)));
  }

  private static Measure measure(String text, FigureText sentence, Figure estimate) {
    int from = Math.max(sentence.sentence().start(), estimate.span().start() - REACH);
    String before = text.substring(from, estimate.span().start());
    Measure nearest = estimate.percent() ? Measure.PERCENT_DIFFERENCE : Measure.OTHER;
    int latest = -1;
    for (Map.Entry<Pattern, Measure> each : MEASURES.entrySet()) {
      int at =
          each.getKey().matcher(before).results().mapToInt(found -> found.start()).max().orElse(-1);
      nearest = at > latest ? each.getValue() : nearest;
      latest = Math.max(at, latest);
    }
    return nearest;
  }

  private static int level(FigureText sentence) {
    return sentence.of(FigureKind.LEVEL).stream()
        .map(Figure::count)
        .filter(level -> level > 49 && level < 100)
        .findFirst()
        .orElse(Effect.USUAL_LEVEL);
  }

  private static String sign(String text, Figure pValue) {
    String before = text.substring(Math.max(0, pValue.span().start() - 4), pValue.span().start());
    return before.matches("(?s).*[<\\u2264].*")
        ? "<"
        : before.matches("(?s).*[>\\u2265].*") ? ">" : "=";
  }

  /** The limits of an interval, or none. */
  private record Limits(LiteralNumber low, LiteralNumber high) {

    private static final Limits NONE = new Limits(null, null);

    /** Those that stand behind the estimate and around it. */
    static Limits behind(FigureText sentence, Figure estimate) {
      List<Figure> lows = sentence.of(FigureKind.LOW);
      List<Figure> highs = sentence.of(FigureKind.HIGH);
      for (int i = 0; estimate != null && i < Math.min(lows.size(), highs.size()); i++) {
        Limits limits = new Limits(lows.get(i).number(), highs.get(i).number());
        if (lows.get(i).span().start() > estimate.span().start()
            && limits.hold(estimate.number())) {
          return limits;
        }
      }
      return NONE;
    }

    private boolean hold(LiteralNumber estimate) {
      return low.value().compareTo(estimate.value()) <= 0
          && estimate.value().compareTo(high.value()) <= 0;
    }

    boolean fits(Measure measure) {
      return low == null || !measure.isRatio() || low.value().signum() > 0;
    }
  }
}
