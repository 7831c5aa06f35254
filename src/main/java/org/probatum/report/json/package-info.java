/**
 * The report as JSON, described by {@code audit.schema.json}. A view is a record with the
 * properties of one object; changing a name changes the schema.
 */
package org.probatum.report.json;
