package org.probatum.article.word;

import java.util.List;
import java.util.Set;

/** Reads what stands in a paragraph into a passage. */
final class ParagraphReader {

  private static final Set<String> LEFT_OUT =
      Set.of("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "mc:Fallback", "w:rt");

  private final Reading reading;
  private final Fields fields;
  private final Passage passage;
  private final String place;
  private final String style;
  private int runs;
  private int equations;

  /**
   * Made for one paragraph.
   *
   * @param reading what is known of the document
   * @param fields the fields that are open ahead of it
   * @param passage what to read it into
   * @param at the place of the paragraph and its style
   */
  ParagraphReader(Reading reading, Fields fields, Passage passage, At at) {
    this.reading = reading;
    this.fields = fields;
    this.passage = passage;
    this.place = at.place();
    this.style = at.style();
  }

  /** Where a paragraph stands, and the style that it has. */
  record At(String place, String style) {}

  void read(Node parent) {
    for (Node node : parent.children()) {
      if (LEFT_OUT.contains(node.name())) {
        runs += runsIn(node);
      } else {
        readInline(node);
      }
    }
    passage.inBibliography(fields.isBibliography());
  }

  private static int runsIn(Node node) {
    return node.is("w:r") ? 1 : node.children().stream().mapToInt(ParagraphReader::runsIn).sum();
  }

  private void readInline(Node node) {
    switch (node.name()) {
      case "w:r" -> readRun(node);
      case "w:hyperlink" -> readTied(node, bookmark(node.attribute("anchor")));
      case "w:fldSimple" -> readField(node);
      case "w:sdt" -> readTied(node, CslWorks.ofTag(node.value("w:sdtPr", "w:tag")));
      case "w:bookmarkStart" -> {
        reading.mark(node.attribute("name"), passage.anchor());
        fields.beginAt(node, passage);
      }
      case "w:bookmarkEnd" -> fields.endAt(node, passage);
      case "m:oMath", "m:oMathPara" -> readEquation(node);
      default -> read(node);
    }
  }

  private static List<Target> bookmark(String name) {
    return name.isEmpty() ? List.of() : List.of(new Target.Bookmark(name));
  }

  private void readTied(Node node, List<Target> targets) {
    int from = passage.length();
    read(node);
    passage.tie(from, targets);
  }

  private void readField(Node node) {
    fields.begin(node.attribute("instr"), passage);
    read(node);
    fields.end(passage);
  }

  private void readEquation(Node node) {
    equations++;
    if (fields.isRead()) {
      passage.add(Equations.text(node), place + ", equation " + equations, RunFormat.PLAIN);
    }
  }

  private void readRun(Node run) {
    runs++;
    RunFormat format = RunFormat.of(run, style, reading.styles());
    for (Node node : run.children()) {
      readPart(node, format);
    }
    reading
        .languages()
        .count(run.value("w:rPr", "w:lang"), run.child("w:t").map(Node::text).orElse("").length());
  }

  private void readPart(Node node, RunFormat format) {
    switch (node.name()) {
      case "w:fldChar" -> fields.mark(node, passage);
      case "w:instrText" -> fields.code(node.text());
      case "w:footnoteReference" -> call("footnote", node, format);
      case "w:endnoteReference" -> call("endnote", node, format);
      case "mc:AlternateContent", "w:drawing", "w:pict", "w:ruby" -> readPicture(node);
      default -> addWords(RunText.of(node), format);
    }
  }

  private void addWords(String words, RunFormat format) {
    if (!words.isEmpty() && fields.isRead() && !format.hidden()) {
      passage.add(words, place + ", run " + runs, format);
      passage.inBibliography(fields.isBibliography());
      passage.captioned(fields.isCaption());
    }
  }

  /** A mark that calls a source is a callout; any other says nothing. */
  private void call(String kind, Node mark, RunFormat format) {
    if (!fields.isRead() || format.hidden()) {
      return;
    }
    reading.notes().call(kind, mark).ifPresent(note -> add(note));
  }

  private void add(Notes.Note note) {
    if (note.reference()) {
      int from = passage.length();
      addWords(Integer.toString(note.mark()), RunFormat.RAISED);
      passage.tie(from, List.of(new Target.Note(note.key())));
    } else {
      passage.call(note);
    }
  }

  /** Of what is drawn only the text in boxes is read, and of a choice only the first. */
  private void readPicture(Node node) {
    for (Node child : node.children()) {
      if (child.is("w:txbxContent")) {
        passage.hold(child);
      } else if (child.is("w:rubyBase")) {
        read(child);
      } else if (!child.is("mc:Fallback")) {
        readPicture(child);
      }
    }
  }
}
