/**
 * The rule engine, the only importer of Drools: compiles rule packs, reads the heads of rules, and
 * runs them phase by phase.
 */
package org.probatum.grading.drools;
