package org.probatum.measure;

import java.util.Locale;
import java.util.Map;

/** An evaluation as text: scores with their intervals, the confusion, the worst errors. */
public final class EvaluationTable {

  private static final String HEAD = "%-38s %9s %6s %6s  %-15s %6s %7s %6s%n";
  private static final String ROW = "%-38s %9.3f %6.3f %6.3f  %.3f to %.3f  %6d %7d %6d%n";

  private EvaluationTable() {}

  /** With this many of the worst errors. */
  public static String of(Evaluation evaluation, int errors) {
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "%s: %s. %d texts.%n%n",
            evaluation.corpus(), evaluation.about(), evaluation.documents()));
    text.append(
        format(
            HEAD, "", "precision", "recall", "F1", "95% interval", "right", "surplus", "missed"));
    evaluation.scores().forEach(score -> text.append(row(score)));
    confusion(text, evaluation.confusion());
    text.append(format("%nThe worst errors, of %d:%n", evaluation.worst().size()));
    evaluation.worst().stream().limit(errors).forEach(miss -> text.append(words(miss)));
    return text.toString();
  }

  private static String row(Score score) {
    return format(
        ROW,
        score.label(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.low(),
        score.high(),
        score.hits(),
        score.surplus(),
        score.missed());
  }

  private static void confusion(StringBuilder text, Map<String, Map<String, Integer>> confusion) {
    if (!confusion.isEmpty()) {
      text.append(format("%nWhat the corpus says, and how often what was read:%n"));
    }
    confusion.forEach(
        (told, read) -> {
          text.append("  ").append(told).append(':');
          read.forEach((each, count) -> text.append(format(" %s %d;", each, count)));
          text.setCharAt(text.length() - 1, '\n');
        });
  }

  private static String words(Miss miss) {
    String told = miss.told().isEmpty() ? "nothing" : miss.told();
    String read = miss.read().isEmpty() ? "nothing" : miss.read();
    String around = miss.words().isEmpty() ? "" : format("%n    %s", miss.words());
    return format(
        "  %s, %s: told %s, read %s%s%n", miss.document(), miss.label(), told, read, around);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
