/** What a page tells of itself for programs: linked data in JSON-LD. */
package org.probatum.article.html.linked;
