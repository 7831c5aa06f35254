/**
 * Saved web pages, also in MHTML, the only importer of jsoup: the article without what a page has
 * around it.
 */
package org.probatum.article.html;
