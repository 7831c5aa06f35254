/** Plain text: headings, lists and the reference list are told by their shape. */
package org.probatum.article.plain;
