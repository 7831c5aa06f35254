/** Reads corpora of which each line is a JSON object. */
package org.probatum.measure.json;
