/**
 * Word documents: text with notes, tables and citation fields, tracked changes taken as accepted.
 * Limits keep a small file from unpacking into a large one.
 */
package org.probatum.article.word;
