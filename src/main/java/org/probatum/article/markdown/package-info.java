/**
 * Markdown, the only importer of commonmark-java, with citations by key from bibliographies beside
 * the file.
 */
package org.probatum.article.markdown;
