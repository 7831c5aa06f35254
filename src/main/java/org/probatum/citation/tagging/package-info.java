/**
 * Fields of references in uncommon styles, told by a chain model whose weights were fitted on
 * tagged references.
 */
package org.probatum.citation.tagging;
