package org.probatum.citation.tagging;

/** What a word of an entry belongs to. */
public enum EntryTag {
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
