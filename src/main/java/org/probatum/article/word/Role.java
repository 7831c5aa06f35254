package org.probatum.article.word;

import java.util.List;

/** What a passage is in the article. */
sealed interface Role {

  Role PARAGRAPH = new Text();
  Role CAPTION = new Caption();
  Role TITLE = new Heading(0);

  record Text() implements Role {}

  record Caption() implements Role {}

  record Heading(int level) implements Role {}

  /** An item of a list; the number is 0 where it is not told in figures. */
  record Item(boolean numbered, int number) implements Role {}

  record Cell(List<String> headers) implements Role {}

  record Note(Notes.Note note) implements Role {}

  /** An entry of a bibliography, with its number as Word counts it; 0 without. */
  record Entry(int number) implements Role {}
}
