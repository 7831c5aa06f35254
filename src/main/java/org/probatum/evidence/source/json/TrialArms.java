package org.probatum.evidence.source.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;

/** The groups of a registered study, with those who started where results are posted. */
final class TrialArms {

  private static final Map<String, ComparatorType> CONTROLS =
      Map.of(
          "PLACEBO_COMPARATOR", ComparatorType.PLACEBO,
          "SHAM_COMPARATOR", ComparatorType.PLACEBO,
          "ACTIVE_COMPARATOR", ComparatorType.ACTIVE,
          "NO_INTERVENTION", ComparatorType.NO_TREATMENT);

  private final List<Node> groups;
  private final Node protocol;
  private final Map<String, Integer> started;

  TrialArms(Node node) {
    this.protocol = node.at("protocolSection");
    this.groups = protocol.list("armsInterventionsModule/armGroups");
    this.started = new TrialResults(node).started();
  }

  List<Arm> arms() {
    return groups.stream()
        .map(group -> new Arm(group.text("label"), role(group), started.get(group.text("label"))))
        .toList();
  }

  private static Arm.Role role(Node group) {
    return isControl(group) ? Arm.Role.COMPARATOR : Arm.Role.INTERVENTION;
  }

  private static boolean isControl(Node group) {
    return CONTROLS.containsKey(group.text("type"));
  }

  /** Names of what the other groups do not get alone; all interventions where no group tells. */
  String intervention() {
    Set<String> names = new LinkedHashSet<>();
    groups.stream().filter(group -> !isControl(group)).forEach(group -> names.addAll(names(group)));
    groups.stream().filter(TrialArms::isControl).forEach(group -> names.removeAll(names(group)));
    if (names.isEmpty()) {
      protocol
          .list("armsInterventionsModule/interventions")
          .forEach(e -> names.add(e.text("name")));
    }
    return String.join(", ", names);
  }

  private static List<String> names(Node group) {
    return group
        .texts("interventionNames")
        .map(name -> name.replaceFirst("^[A-Z][A-Za-z ]+: ", ""))
        .toList();
  }

  ComparatorType comparator() {
    return groups.stream()
        .map(group -> CONTROLS.get(group.text("type")))
        .filter(type -> type != null)
        .findFirst()
        .orElse(groups.size() > 1 ? ComparatorType.UNSPECIFIED : ComparatorType.NONE);
  }

  String comparatorWords() {
    return groups.stream()
        .filter(TrialArms::isControl)
        .map(
            group -> names(group).isEmpty() ? group.text("label") : String.join(", ", names(group)))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
