package org.probatum.evidence.source.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in the posted results of a registered study. */
final class TrialResults {

  private final Node results;

  TrialResults(Node node) {
    this.results = node.at("resultsSection");
  }

  /** People who started the first period, by the name of their group. */
  Map<String, Integer> started() {
    Map<String, String> names = names(results.list("participantFlowModule/groups"));
    Map<String, Integer> started = new HashMap<>();
    results.list("participantFlowModule/periods").stream()
        .limit(1)
        .flatMap(period -> period.list("milestones").stream())
        .filter(milestone -> milestone.text("type").equals("STARTED"))
        .flatMap(milestone -> milestone.list("achievements").stream())
        .filter(each -> each.count("numSubjects") != null)
        .forEach(each -> started.put(names.get(each.text("groupId")), each.count("numSubjects")));
    return started;
  }

  /** People analysed for the first primary outcome, all groups together; null where not told. */
  Integer analysed() {
    List<Integer> counts =
        measures().stream()
            .filter(measure -> measure.text("type").equals("PRIMARY"))
            .limit(1)
            .flatMap(measure -> measure.list("denoms").stream().limit(1))
            .filter(denominator -> denominator.text("units").equals("Participants"))
            .flatMap(denominator -> denominator.list("counts").stream())
            .map(count -> count.count("value"))
            .toList();
    return counts.isEmpty() || counts.contains(null)
        ? null
        : (Integer) counts.stream().mapToInt(Integer::intValue).sum();
  }

  List<Node> measures() {
    return results.list("outcomeMeasuresModule/outcomeMeasures");
  }

  /** Titles of groups by their number. */
  static Map<String, String> names(List<Node> groups) {
    Map<String, String> names = new HashMap<>();
    groups.forEach(group -> names.put(group.text("id"), group.text("title")));
    return names;
  }
}
