/** PDF files, the only importer of PDFBox: glyphs become lines, columns and paragraphs. */
package org.probatum.article.pdf;
