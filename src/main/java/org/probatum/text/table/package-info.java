/**
 * Tables of the program's data: comma-separated files with a header, the only importer of Commons
 * CSV.
 */
package org.probatum.text.table;
