package org.probatum.article.word;

import java.util.List;

/**
 * What directly holds paragraphs and tables: the body, a cell, a note, a text box.
 *
 * @param path the place of it; empty for the body
 * @param kind what its paragraphs become
 * @param headers of the row and column, for a cell
 * @param note the note's key, for a note
 */
record Story(String path, Kind kind, List<String> headers, String note) {

  static final Story BODY = new Story("", Kind.TEXT, List.of(), "");

  /** What the paragraphs of a story become. */
  enum Kind {
    TEXT,
    CELL,
    NOTE
  }

  static Story textBox(int number) {
    return new Story("text box " + number + ", ", Kind.TEXT, List.of(), "");
  }

  static Story note(Notes.Note note) {
    return new Story(note.place() + ", ", Kind.NOTE, List.of(), note.key());
  }

  /** A cell of a table in this story. */
  Story cell(String place, List<String> headers) {
    return new Story(path + place + ", ", kind == Kind.NOTE ? kind : Kind.CELL, headers, note);
  }

  /** A table that only frames text: its cells hold what the story holds. */
  Story frame(String place) {
    return new Story(path + place + ", ", kind, headers, note);
  }
}
