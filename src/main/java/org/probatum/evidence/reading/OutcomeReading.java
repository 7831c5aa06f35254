package org.probatum.evidence.reading;

import java.util.List;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.text.Span;

/**
 * A result as a sentence of an abstract tells it.
 *
 * @param name the outcome in the abstract's words
 * @param values per group, as printed
 * @param effect size of the effect, or null
 * @param direction whom it favours
 * @param primary whether it was the primary outcome; null where not stated
 * @param timepoint when it was measured, or null
 * @param place the sentence
 * @param confidence that the parts belong together, from 0 to 1
 */
public record OutcomeReading(
    String name,
    List<ArmValue> values,
    Effect effect,
    EffectDirection direction,
    Boolean primary,
    String timepoint,
    Span place,
    double confidence) {}
