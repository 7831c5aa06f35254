/**
 * The report as a workbook, the only importer of Apache POI among the reports. Rows are streamed,
 * and the same audit gives the same bytes.
 */
package org.probatum.report.excel;
