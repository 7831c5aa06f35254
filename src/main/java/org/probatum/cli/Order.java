package org.probatum.cli;

import java.time.Instant;
import java.util.Set;
import org.probatum.grading.Severity;

/**
 * What is wanted of every article of a run.
 *
 * @param formats formats of the reports
 * @param failOn severity from which a failed rule fails the run; null for never
 * @param time moment of the run, the same for all of its articles
 */
record Order(Set<Format> formats, Severity failOn, Instant time) {}
