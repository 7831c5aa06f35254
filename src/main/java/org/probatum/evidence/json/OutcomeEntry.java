package org.probatum.evidence.json;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** An outcome; numbers stay the literals that the source prints. */
public record OutcomeEntry(
    String name,
    @JsonbProperty("class") String outcomeClass,
    String timepoint,
    List<ValueEntry> values,
    String measure,
    @Literal String estimate,
    @Literal String low,
    @Literal String high,
    Integer level,
    @Literal String p,
    String direction,
    Boolean primary,
    Boolean reported,
    String depth,
    String locator,
    String source,
    String note) {}
