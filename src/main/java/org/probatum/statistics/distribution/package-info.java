/**
 * Probabilities and quantiles of the normal and Student's distribution, the only importer of
 * Commons Statistics.
 */
package org.probatum.statistics.distribution;
