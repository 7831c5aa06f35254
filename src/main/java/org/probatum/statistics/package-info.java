/**
 * Pure functions over printed numbers and counts: no reading, no rules. A figure stands for the
 * range that its rounding hides ({@link org.probatum.statistics.Range}), and a relation is denied
 * only where no unrounded figures satisfy it. Each class names the source of its formula.
 */
package org.probatum.statistics;
