package org.probatum.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probatum.measure.json.JsonLine;

/**
 * A result of a trial as people took it out of its report.
 *
 * @param article its number in PubMed Central
 * @param binary whether events were counted; else means were taken
 * @param outcome the outcome in words
 * @param groups the intervention and the comparator in words
 * @param values by name of the field; fields that the report does not tell are left out
 */
record ResultRow(
    String article,
    boolean binary,
    String outcome,
    List<String> groups,
    Map<String, BigDecimal> values) {

  static final List<String> SIDES = List.of("intervention_", "comparator_");
  static final String SIZE = "group_size";
  static final String EVENTS = "events";
  static final String MEAN = "mean";
  private static final List<String> FIELDS = List.of(EVENTS, SIZE, MEAN, "standard_deviation");

  static ResultRow of(JsonLine line) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (String side : SIDES) {
      for (String field : FIELDS) {
        String printed = line.text(side + field);
        if (printed.matches("-?\\d+(?:\\.\\d+)?")) {
          values.put(side + field, new BigDecimal(printed).stripTrailingZeros());
        }
      }
    }
    return new ResultRow(
        line.text("pmcid"),
        line.text("outcome_type").equals("binary"),
        line.text("outcome"),
        List.of(line.text("intervention"), line.text("comparator")),
        values);
  }
}
