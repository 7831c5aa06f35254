/** The few lines that a terminal shows after a check. */
package org.probatum.report.text;
