package org.probatum.article.jats;

/**
 * Words between tags.
 *
 * @param place line and column in the file
 */
record Words(String text, String place) implements Node {}
