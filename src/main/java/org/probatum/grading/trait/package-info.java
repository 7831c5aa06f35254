/**
 * What claims tell of how a study was done, set beside what its record tells: people, treatment,
 * schedule, blinding, groups, follow-up.
 */
package org.probatum.grading.trait;
