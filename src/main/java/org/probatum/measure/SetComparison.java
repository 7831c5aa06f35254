package org.probatum.measure;

import java.util.List;
import org.probatum.text.Span;

/** Holds the values that are read from an abstract against those that people marked. */
final class SetComparison {

  private static final int AROUND = 60;

  private final Tally tally;
  private final String id;
  private final String text;
  private final ValueSets told;
  private final ValueSets found;

  SetComparison(Tally tally, String id, String text, ValueSets told, ValueSets found) {
    this.tally = tally;
    this.id = id;
    this.text = text;
    this.told = told;
    this.found = found;
  }

  void compare(String label) {
    for (String value : found.of(label)) {
      if (told.of(label).contains(value)) {
        labels(label).forEach(tally::hit);
        tally.confuse(label, label);
      } else {
        labels(label).forEach(tally::surplus);
        tally.confuse(told.labelOf(value), label);
        tally.miss(new Miss(id, label, "", value, around(found.figure(label, value).span())));
      }
    }
    for (String value : told.of(label)) {
      if (!found.of(label).contains(value)) {
        labels(label).forEach(tally::missed);
        tally.miss(new Miss(id, label, value, "", ""));
        if (found.labelOf(value).equals("nothing")) {
          tally.confuse(label, "nothing");
        }
      }
    }
  }

  /** Events are told as counts or as shares; together they are what happened to people. */
  private static List<String> labels(String label) {
    return label.equals("events") || label.equals("percentages")
        ? List.of(label, "events and percentages")
        : List.of(label);
  }

  private String around(Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    return text.substring(from, to).replaceAll("\\s+", " ");
  }
}
