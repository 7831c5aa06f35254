package org.probatum.article.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that are open at a place of a story. A field has a code, which is not read, and a
 * result, which is; a result may run over several paragraphs.
 */
final class Fields {

  private final WordSources sources;
  private final Deque<Field> open = new ArrayDeque<>();

  /** Bookmarks that are open as fields. */
  private final Set<String> bookmarks = new HashSet<>();

  Fields(WordSources sources) {
    this.sources = sources;
  }

  /** A field from its begin to its end. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private FieldCode meaning = FieldCode.NONE;
    private boolean inResult;
    private Passage passage;
    private int start;
  }

  void code(String words) {
    if (!open.isEmpty()) {
      open.peek().code.append(words);
    }
  }

  /** Takes a mark that begins, parts or ends a field. */
  void mark(Node mark, Passage passage) {
    switch (mark.attribute("fldCharType")) {
      case "begin" -> begin(mark);
      case "separate" -> separate(passage);
      case "end" -> end(passage);
      default -> {
        // No other kind exists; a damaged one parts nothing.
      }
    }
  }

  /** Begins a field whose code stands at its beginning. */
  void begin(String code, Passage passage) {
    open.push(new Field());
    code(code);
    separate(passage);
  }

  /** Begins where a bookmark does that a reference manager uses as a field. */
  void beginAt(Node bookmark, Passage passage) {
    Optional<String> code = sources.codes().code(bookmark.attribute("name"));
    if (code.isPresent() && bookmarks.add(bookmark.attribute("id"))) {
      begin(code.get(), passage);
    }
  }

  void endAt(Node bookmark, Passage passage) {
    if (bookmarks.remove(bookmark.attribute("id"))) {
      end(passage);
    }
  }

  private void begin(Node mark) {
    Field field = new Field();
    field.code.append(mark.child("w:fldData").map(EndNoteWorks::decoded).orElse(""));
    open.push(field);
  }

  private void separate(Passage passage) {
    if (!open.isEmpty() && !open.peek().inResult) {
      Field field = open.peek();
      field.meaning = FieldCode.of(field.code.toString(), sources);
      field.inResult = true;
      field.passage = passage;
      field.start = passage.length();
    }
  }

  /** Ends the innermost field; words of one passage are tied to what it leads to. */
  void end(Passage passage) {
    if (open.isEmpty()) {
      return;
    }
    Field field = open.pop();
    if (!field.inResult && !open.isEmpty() && !open.peek().inResult) {
      open.peek().code.append(field.code);
    }
    if (field.passage == passage) {
      passage.tie(field.start, field.meaning.targets());
    }
  }

  /** Whether words at this place are read: none are in a code, or in what is no text. */
  boolean isRead() {
    return open.stream()
        .allMatch(field -> field.inResult && field.meaning.kind() != FieldCode.Kind.NAVIGATION);
  }

  boolean isBibliography() {
    return isIn(FieldCode.Kind.BIBLIOGRAPHY);
  }

  boolean isCaption() {
    return isIn(FieldCode.Kind.CAPTION);
  }

  private boolean isIn(FieldCode.Kind kind) {
    return open.stream().anyMatch(field -> field.meaning.kind() == kind);
  }

  /** What the fields around this place lead to, innermost first. */
  List<Target> targets() {
    return open.stream().flatMap(field -> field.meaning.targets().stream()).toList();
  }
}
