package org.probatum.citation;

/** What a word of an entry belongs to. */
enum EntryTag {
  AUTHOR,
  TITLE,
  CONTAINER,
  DATE,
  VOLUME,
  PAGES,
  PUBLISHER,
  EDITOR,
  NOTE,
  LINK
}
