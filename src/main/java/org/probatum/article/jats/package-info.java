/**
 * JATS XML, as journals and PubMed Central give articles out. Entities from outside are never
 * loaded.
 */
package org.probatum.article.jats;
