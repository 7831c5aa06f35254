/** Bibliography files that lie beside an article: BibTeX and CSL-JSON. */
package org.probatum.article.bibliography;
