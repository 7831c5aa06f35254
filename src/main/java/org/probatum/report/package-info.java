/**
 * What every format of a report shares: facts of an audit found by what they belong to, the order
 * of findings, words for the program's terms. Each format has a sub-package that turns an audit
 * into bytes.
 */
package org.probatum.report;
