package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.GivenDose;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.Place;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.design.DesignReading;

/** Makes a study, marked as extracted, of what was read. */
final class ReadStudy {

  private static final double LEAST_OUTCOME = 0.7;

  private final StudyTerms terms;
  private final String key;
  private final String title;
  private final String text;

  ReadStudy(StudyTerms terms, SourceRecord source) {
    this.terms = terms;
    this.key = source.work().key();
    this.title = source.work().title() == null ? "" : source.work().title();
    this.text = source.abstractText();
  }

  Study of(AbstractReading read, DesignReading design) {
    boolean done = design.design() != Design.PROTOCOL;
    String population = read.population().answer().orElse("");
    String given = given(read.arms());
    String control = read.arms().isEmpty() ? "" : control(read.arms()).name();
    return new Study(
        key,
        key,
        design.design(),
        words(read, design),
        design.human(),
        population,
        terms.conditions(title + ". " + population),
        given,
        terms.interventions(given.isEmpty() ? title : given),
        terms.routes(title + ". " + given),
        doses(read.arms()),
        read.comparator(),
        control,
        terms.interventions(control),
        done ? read.randomised().answer().orElse(null) : null,
        done ? read.analysed().answer().orElse(null) : null,
        null,
        read.arms().stream().map(ArmReading::arm).toList(),
        outcomes(read),
        limits(read),
        read.followUp().answer().orElse(null),
        read.funding() instanceof Told.None<String> ? "none" : read.funding().answer().orElse(null),
        Origin.EXTRACTED,
        ReadDepth.ABSTRACT);
  }

  /** The design in words, with who knew the treatment where that is told. */
  private static String words(AbstractReading read, DesignReading design) {
    String words = design.phrase().isEmpty() ? design.design().words() : design.phrase();
    return read.blinding()
        .answer()
        .filter(each -> !words.toLowerCase(Locale.ROOT).contains(each.toLowerCase(Locale.ROOT)))
        .map(each -> words + ", " + each.toLowerCase(Locale.ROOT))
        .orElse(words);
  }

  static ArmReading control(List<ArmReading> arms) {
    return arms.stream().filter(arm -> arm.role() == Arm.Role.COMPARATOR).findFirst().orElseThrow();
  }

  /** Those of the sentence that tells the groups. */
  private List<GivenDose> doses(List<ArmReading> arms) {
    return arms.isEmpty() ? List.of() : terms.doses(arms.get(0).place().of(text));
  }

  private static String given(List<ArmReading> arms) {
    return arms.stream()
        .filter(arm -> arm.role() == Arm.Role.INTERVENTION)
        .map(ArmReading::name)
        .findFirst()
        .orElse("");
  }

  /** Only outcomes that the vocabulary knows; what a sentence's subject is else may be anything. */
  private List<Outcome> outcomes(AbstractReading read) {
    return read.outcomes().stream()
        .filter(outcome -> outcome.confidence() >= LEAST_OUTCOME)
        .map(this::outcome)
        .toList();
  }

  private Outcome outcome(OutcomeReading read) {
    return new Outcome(
        key,
        read.name(),
        terms.outcomes(read.name()),
        terms.outcomeClass(read.name()).orElse(OutcomeClass.OTHER),
        read.timepoint(),
        read.values(),
        read.effect(),
        read.direction(),
        read.primary(),
        true,
        new Place(ReadDepth.ABSTRACT, "abstract", ""));
  }

  private static List<String> limits(AbstractReading read) {
    List<String> limits = new ArrayList<>();
    if (read.blinding() instanceof Told.None<String>) {
      limits.add("not blinded");
    }
    if (read.design().secondary()) {
      limits.add("a further analysis of a study reported elsewhere");
    }
    if (read.conclusions().stream().anyMatch(Conclusion::caveat)) {
      limits.add("its authors ask for caution or more research");
    }
    return List.copyOf(limits);
  }
}
