package org.probatum.evidence.json;

import java.util.List;

/** A study as an evidence file writes it. */
public record StudyEntry(
    String design,
    String designWords,
    String species,
    String population,
    String intervention,
    ComparatorEntry comparator,
    Integer randomised,
    Integer analysed,
    Integer studies,
    List<ArmEntry> arms,
    List<OutcomeEntry> outcomes,
    List<String> limitations,
    String followUp,
    String funding,
    String depth,
    String note) {}
