package org.probatum.citation;

/** What a word of an entry belongs to. */
enum EntryTag {
  AUTHOR,
  TITLE,
  JOURNAL,
  CONTAINER,
  DATE,
  VOLUME,
  PAGES,
  PUBLISHER,
  PLACE,
  EDITOR,
  TRANSLATOR,
  EDITION,
  GENRE,
  NOTE,
  LINK
}
