package org.probatum.article.word;

import java.util.List;
import java.util.Optional;

/** Reads the paragraphs and tables of one story, and what hangs on them, in order. */
final class StoryReader {

  private final Reading reading;
  private final Story story;
  private final Fields fields;
  private final RoleReader roles;
  private int paragraphs;
  private int tables;
  private int left;
  private int bibliographies;
  private Optional<Passage> unfinished = Optional.empty();

  StoryReader(Reading reading, Story story) {
    this(reading, story, new Fields(reading.sources()));
  }

  /** With the fields that are open around it. */
  StoryReader(Reading reading, Story story, Fields fields) {
    this.reading = reading;
    this.story = story;
    this.fields = fields;
    this.roles = new RoleReader(reading, story);
  }

  void read(Node parent) {
    parent.children().forEach(this::readBlock);
  }

  private void readBlock(Node node) {
    switch (node.name()) {
      case "w:p" -> readParagraph(node);
      case "w:tbl" -> readTable(node);
      case "w:sdt" -> readControl(node);
      case "w:bookmarkStart" -> {
        reading.mark(node.attribute("name"), nextAnchor());
        fields.beginAt(node, new Passage(nextAnchor()));
      }
      case "w:bookmarkEnd" -> fields.endAt(node, new Passage(nextAnchor()));
      case "w:sdtPr", "mc:Fallback", "w:sectPr" -> {
        // Nothing of the text stands there.
      }
      default -> read(node);
    }
  }

  private String nextAnchor() {
    return story.path() + "paragraph " + (paragraphs + 1);
  }

  /** A content control; what Word gathers there itself is told by its gallery. */
  private void readControl(Node node) {
    Node properties = node.child("w:sdtPr").orElse(new Node(""));
    String gallery = properties.value("w:docPartObj", "w:docPartGallery");
    boolean contents = gallery.startsWith("Table of");
    boolean bibliography =
        gallery.startsWith("Bibliograph")
            || properties.has("w:bibliography")
            || properties.value("w:tag").startsWith("MENDELEY_BIBLIOGRAPHY");
    left += contents ? 1 : 0;
    bibliographies += bibliography ? 1 : 0;
    read(node);
    left -= contents ? 1 : 0;
    bibliographies -= bibliography ? 1 : 0;
  }

  private void readTable(Node node) {
    tables++;
    new TableReader(reading, story, "table " + tables, fields)
        .read(node, bibliographies > 0 || fields.isBibliography());
  }

  private void readParagraph(Node node) {
    String place = nextAnchor();
    paragraphs++;
    Optional<Node> properties = node.child("w:pPr");
    String style = reading.styles().of(properties);
    Passage passage = unfinished.orElseGet(() -> new Passage(place));
    new ParagraphReader(reading, fields, passage, new ParagraphReader.At(place, style)).read(node);
    passage.inBibliography(bibliographies > 0);
    boolean joined = properties.map(StoryReader::isJoined).orElse(false);
    unfinished = joined ? Optional.of(passage) : Optional.empty();
    if (!joined && left == 0) {
      finish(passage, properties.orElse(new Node("")), style);
    }
  }

  /** Whether the mark at its end was deleted, so that it runs on into the next one. */
  private static boolean isJoined(Node properties) {
    return properties.has("w:rPr", "w:del") || properties.has("w:rPr", "w:moveFrom");
  }

  private void finish(Passage passage, Node properties, String style) {
    if (roles.isNavigation(style)) {
      return;
    }
    passage.become(roles.of(passage, properties, style));
    reading.passages().add(passage);
    passage.notes().forEach(this::readNote);
    passage.textBoxes().forEach(this::readTextBox);
  }

  private void readNote(Notes.Note note) {
    new StoryReader(reading, Story.note(note)).read(note.node());
  }

  private void readTextBox(Node box) {
    new StoryReader(reading, Story.textBox(reading.nextTextBox())).read(box);
  }

  /** Reads the notes that are nothing but sources, each as one passage. */
  static void readReferences(Reading reading) {
    for (Notes.Note note : List.copyOf(reading.notes().references())) {
      int from = reading.passages().size();
      new StoryReader(reading, Story.note(note)).read(note.node());
      reading.join(from, new Role.Note(note));
    }
  }
}
