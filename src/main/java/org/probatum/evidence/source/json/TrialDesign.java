package org.probatum.evidence.source.json;

import java.util.List;
import java.util.Locale;
import org.probatum.evidence.Design;

/** The design that a study was registered with. */
final class TrialDesign {

  private final Node protocol;
  private final boolean hasResults;

  TrialDesign(Node node) {
    this.protocol = node.at("protocolSection");
    this.hasResults = node.has("resultsSection");
  }

  boolean hasResults() {
    return hasResults;
  }

  /** A registration is a plan until its results are posted. */
  Design design() {
    return hasResults ? registered() : Design.PROTOCOL;
  }

  private Design registered() {
    if (!info("studyType", "designModule").equals("INTERVENTIONAL")) {
      return observational();
    }
    return switch (info("allocation", "designModule/designInfo")) {
      case "RANDOMIZED" ->
          model().equals("CROSSOVER") ? Design.CROSSOVER_TRIAL : Design.RANDOMISED_TRIAL;
      case "NON_RANDOMIZED" -> Design.NON_RANDOMISED_TRIAL;
      default -> model().equals("SINGLE_GROUP") ? Design.SINGLE_ARM : Design.UNKNOWN;
    };
  }

  private Design observational() {
    String time = info("timePerspective", "designModule/designInfo");
    return switch (info("observationalModel", "designModule/designInfo")) {
      case "COHORT" -> cohort(time);
      case "CASE_CONTROL" -> Design.CASE_CONTROL;
      default -> time.equals("CROSS_SECTIONAL") ? Design.CROSS_SECTIONAL : Design.UNKNOWN;
    };
  }

  private static Design cohort(String time) {
    return switch (time) {
      case "PROSPECTIVE" -> Design.PROSPECTIVE_COHORT;
      case "RETROSPECTIVE" -> Design.RETROSPECTIVE_COHORT;
      default -> Design.COHORT;
    };
  }

  boolean isRandomised() {
    return info("allocation", "designModule/designInfo").equals("RANDOMIZED");
  }

  /** People who took part; null where the number is a plan. */
  Integer enrolled() {
    boolean actual = info("type", "designModule/enrollmentInfo").equals("ACTUAL");
    return actual ? protocol.count("designModule/enrollmentInfo/count") : null;
  }

  /** "interventional, randomized, parallel, masking: double, phase3". */
  String words() {
    String masking = info("masking", "designModule/designInfo/maskingInfo");
    List<String> parts =
        List.of(
            info("studyType", "designModule"),
            info("allocation", "designModule/designInfo"),
            model(),
            masking.equals("NONE") ? "open-label" : masking.isEmpty() ? "" : "masking: " + masking,
            String.join("/", protocol.texts("designModule/phases").toList()));
    return String.join(", ", parts.stream().filter(part -> !part.matches("|NA")).toList())
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ');
  }

  private String model() {
    return info("interventionModel", "designModule/designInfo");
  }

  private String info(String name, String module) {
    return protocol.text(module + "/" + name);
  }
}
