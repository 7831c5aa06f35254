package org.probatum.article.jats;

/** A part of an element. */
sealed interface Node permits Element, Words {}
