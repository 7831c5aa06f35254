package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.Composer;
import org.probatum.article.Metadata;
import org.probatum.article.SectionNames;
import org.probatum.article.SectionRole;
import org.probatum.article.pdf.Paragraphs.Group;
import org.probatum.article.pdf.Paragraphs.Kind;

/** Writes the groups of lines as the text of an article. */
final class PdfText {

  private final Composer composer = new Composer();
  private final List<Line> lines;
  private final Hyphens hyphens;
  private List<String> heads = List.of();

  PdfText(List<Line> lines) {
    this.hyphens = new Hyphens(lines);
    this.lines = Tables.joined(lines, hyphens);
  }

  Article article(String name, Metadata metadata) {
    List<Group> groups = Paragraphs.of(lines);
    List<Group> notes = groups.stream().filter(group -> group.kind() == Kind.NOTE).toList();
    boolean noted = false;
    for (Group group : withoutNotes(groups)) {
      if (!noted && isReferences(group)) {
        notes.forEach(this::addNote);
        noted = true;
      }
      add(group);
    }
    if (!noted) {
      notes.forEach(this::addNote);
    }
    return composer.article(name, metadata);
  }

  /** Without the notes, what they parted grows together again. */
  private static List<Group> withoutNotes(List<Group> groups) {
    List<Line> left = new ArrayList<>();
    groups.stream()
        .filter(group -> group.kind() != Kind.NOTE)
        .forEach(group -> left.addAll(group.lines()));
    return Paragraphs.of(left);
  }

  private static boolean isReferences(Group group) {
    return group.kind() == Kind.HEADING
        && SectionNames.role(words(group)) == SectionRole.REFERENCES;
  }

  private static String words(Group group) {
    return String.join(" ", group.lines().stream().map(Line::text).toList());
  }

  private void add(Group group) {
    if (group.kind() == Kind.ROW) {
      addRow(group.lines().get(0));
      return;
    }
    heads = List.of();
    addLines(group);
    switch (group.kind()) {
      case TITLE -> composer.title();
      case HEADING -> composer.heading(1);
      case ITEM -> composer.item(false);
      case NUMBERED -> composer.item(true);
      case CAPTION -> composer.caption();
      default -> composer.paragraph();
    }
  }

  private void addNote(Group group) {
    addLines(group);
    composer.note(NoteMarks.mark(group.first().text()));
  }

  private void addLines(Group group) {
    List<Line> parts = group.lines();
    for (int i = 0; i < parts.size(); i++) {
      String text = i == 0 ? opening(group) : parts.get(i).text();
      String place = "page " + parts.get(i).page();
      String between = i + 1 < parts.size() ? hyphens.between(text, parts.get(i + 1).text()) : "";
      composer.add(between == null ? text.substring(0, text.length() - 1) : text + between, place);
    }
  }

  private static String opening(Group group) {
    String text = group.first().text();
    return switch (group.kind()) {
      case ITEM -> Paragraphs.unmarked(text);
      case NOTE -> NoteMarks.words(text);
      default -> text;
    };
  }

  /** The first row of a table heads the columns, the first cell its row. */
  private void addRow(Line row) {
    List<String> cells = row.chunks().stream().map(Chunk::text).toList();
    if (heads.isEmpty()) {
      heads = cells;
    }
    for (int i = 0; i < cells.size(); i++) {
      List<String> headers = new ArrayList<>();
      if (heads.size() == cells.size() && heads != cells) {
        headers.add(heads.get(i));
      }
      if (i > 0 && heads != cells) {
        headers.add(cells.get(0));
      }
      composer.add(cells.get(i), "page " + row.page());
      composer.cell(headers);
    }
  }
}
