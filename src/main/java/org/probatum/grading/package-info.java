/**
 * Facts become findings, certainties and verdicts. Readers and comparisons propose facts; only
 * rules decide. Holds the policy (thresholds), the profiles and the registers that rules rest on.
 */
package org.probatum.grading;
