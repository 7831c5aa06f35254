package org.probatum.evidence;

/**
 * Where a fact was read.
 *
 * @param depth how much of the source was read
 * @param locator "abstract", "table 2" …
 * @param source address or identifier of what was read; empty where it is the work itself
 */
public record Place(ReadDepth depth, String locator, String source) {}
