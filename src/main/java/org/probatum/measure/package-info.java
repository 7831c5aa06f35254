/**
 * Measures readers on public corpora: what was read is held against what people marked, with
 * intervals and the worst errors.
 */
package org.probatum.measure;
