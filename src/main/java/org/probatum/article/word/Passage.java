package org.probatum.article.word;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Raised;
import org.probatum.text.Span;

/** A paragraph as it is read: its runs with their places, and what its words lead to. */
final class Passage {

  private final String anchor;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Notes.Note> notes = new ArrayList<>();
  private final List<Node> textBoxes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Role role = Role.PARAGRAPH;
  private boolean inBibliography;
  private boolean captioned;

  /** With the name by which links lead to it. */
  Passage(String anchor) {
    this.anchor = anchor;
  }

  /**
   * Characters of one run.
   *
   * @param span where they stand in the passage
   * @param place the run's place
   * @param format how the run looks
   */
  record Stretch(Span span, String place, RunFormat format) {}

  /** Several as one, parted by blanks; links lead to the first. */
  static Passage joined(List<Passage> parts) {
    Passage whole = new Passage(parts.get(0).anchor);
    for (Passage part : parts) {
      whole.text.append(whole.length() == 0 ? "" : " ");
      for (Stretch each : part.stretches) {
        whole.add(each.span().of(part.text.toString()), each.place(), each.format());
      }
    }
    return whole;
  }

  void add(String words, String place, RunFormat format) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(new Span(length(), length() + words.length()), place, format));
      text.append(words);
    }
  }

  void tie(int from, List<Target> targets) {
    if (from < length() && !targets.isEmpty()) {
      ties.add(new Tie(new Span(from, length()), targets));
    }
  }

  void call(Notes.Note note) {
    notes.add(note);
  }

  void hold(Node textBox) {
    textBoxes.add(textBox);
  }

  void become(Role what) {
    role = what;
  }

  void inBibliography(boolean also) {
    inBibliography |= also;
  }

  void captioned(boolean also) {
    captioned |= also;
  }

  String anchor() {
    return anchor;
  }

  int length() {
    return text.length();
  }

  Role role() {
    return role;
  }

  boolean isInBibliography() {
    return inBibliography;
  }

  /** Whether a number that Word counts for tables or figures stands in it. */
  boolean isCaptioned() {
    return captioned;
  }

  boolean isBold() {
    return stretches.stream()
        .allMatch(each -> each.format().bold() || each.span().of(text.toString()).isBlank());
  }

  List<Stretch> stretches() {
    return stretches;
  }

  List<Tie> ties() {
    return ties;
  }

  List<Notes.Note> notes() {
    return notes;
  }

  List<Node> textBoxes() {
    return textBoxes;
  }

  /** Its words, with the digits raised that the document raises, as long as they were. */
  String text() {
    StringBuilder whole = new StringBuilder(text);
    int at = 0;
    while (at < stretches.size()) {
      int end = at;
      while (end < stretches.size() && stretches.get(end).format().raised()) {
        end++;
      }
      if (end > at) {
        raise(whole, stretches.get(at).span().upTo(stretches.get(end - 1).span()));
      }
      at = Math.max(end, at + 1);
    }
    return whole.toString();
  }

  /** Brackets tell a callout by themselves; a sign ahead of raised digits is raised with them. */
  private static void raise(StringBuilder whole, Span span) {
    String words = span.of(whole.toString());
    if (words.matches("(?s)\\s*[\\[(].*")) {
      return;
    }
    String raised = Raised.of(words);
    boolean power = words.matches("[-\u2013\u2212]\\d+");
    whole.replace(span.start(), span.end(), power ? "\u207b" + raised.substring(1) : raised);
  }
}
