/** The evidence table: an Excel sheet that a person fills, one row for each outcome of a study. */
package org.probatum.evidence.source.excel;
