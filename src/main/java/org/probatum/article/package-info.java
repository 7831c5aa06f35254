/**
 * A file becomes an {@link org.probatum.article.Article}: its text, blocks, sections and sentences,
 * and a map from any span to the native place (line, page, paragraph). Each format has a
 * sub-package, the only importer of its library; what no article can be made of is an {@link
 * org.probatum.article.UnreadableArticle} with problem and remedy.
 */
package org.probatum.article;
