package org.probatum.grading;

import org.probatum.evidence.Origin;

/**
 * A fact that a finding rests on.
 *
 * @param name what it is
 * @param value as printed
 * @param origin who says so
 */
public record Input(String name, String value, Origin origin) {}
