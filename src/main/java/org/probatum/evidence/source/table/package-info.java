/** Reads evidence that comes as comma-separated tables: the Retraction Watch data. */
package org.probatum.evidence.source.table;
