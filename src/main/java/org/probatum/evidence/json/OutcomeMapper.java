package org.probatum.evidence.json;

import java.util.List;
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

/** Turns a checked outcome entry into an outcome. */
final class OutcomeMapper {

  private final StudyTerms terms;
  private final WorkEntry work;
  private final StudyEntry study;
  private final String studyId;

  OutcomeMapper(StudyTerms terms, WorkEntry work, StudyEntry study, String studyId) {
    this.terms = terms;
    this.work = work;
    this.study = study;
    this.studyId = studyId;
  }

  Outcome map(OutcomeEntry entry) {
    return new Outcome(
        studyId,
        entry.name(),
        terms.outcomes(entry.name()),
        outcomeClass(entry),
        entry.timepoint(),
        Given.list(entry.values()).stream().map(OutcomeMapper::value).toList(),
        effect(entry),
        entry.direction() == null
            ? EffectDirection.NOT_STATED
            : Choice.of(EffectDirection.class, entry.direction()).orElseThrow(),
        entry.primary(),
        Given.isReported(entry),
        place(entry));
  }

  private OutcomeClass outcomeClass(OutcomeEntry entry) {
    return entry.outcomeClass() == null
        ? terms.outcomeClass(entry.name()).orElse(OutcomeClass.OTHER)
        : Choice.of(OutcomeClass.class, entry.outcomeClass()).orElseThrow();
  }

  private static ArmValue value(ValueEntry entry) {
    String unit = entry.unit() == null ? "" : entry.unit();
    return new ArmValue(
        entry.arm(), LiteralNumber.of(entry.value()), unit, Printed.number(entry.deviation()));
  }

  private static Effect effect(OutcomeEntry entry) {
    if (entry.measure() == null && entry.p() == null) {
      return null;
    }
    return new Effect(
        entry.measure() == null
            ? Measure.OTHER
            : Choice.of(Measure.class, entry.measure()).orElseThrow(),
        Printed.number(entry.estimate()),
        Printed.number(entry.low()),
        Printed.number(entry.high()),
        entry.level() == null ? Effect.USUAL_LEVEL : entry.level(),
        Printed.pValue(entry.p()),
        entry.p() == null ? "" : Printed.pSign(entry.p()));
  }

  private Place place(OutcomeEntry entry) {
    ReadDepth depth =
        Choice.of(ReadDepth.class, Given.depth(entry, study, work)).orElse(ReadDepth.ABSTRACT);
    String locator = entry.locator() == null ? depth.words() : entry.locator();
    return new Place(depth, locator, address(entry.source()));
  }

  private String address(String id) {
    List<SourceEntry> sources = Given.list(work.sources());
    return sources.stream()
        .filter(source -> id != null && id.equals(source.id()))
        .findFirst()
        .map(SourceEntry::address)
        .orElse("");
  }
}
