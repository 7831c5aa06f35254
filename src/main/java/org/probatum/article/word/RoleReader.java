package org.probatum.article.word;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.article.SectionNames;
import org.probatum.article.SectionRole;

/** Tells what a paragraph is by where it stands, by its style and, last, by its look. */
final class RoleReader {

  private static final int LONGEST_HEADING = 110;
  private static final int MOST_WORDS = 14;
  private static final Pattern NAVIGATION = Pattern.compile("(?:toc|index|table of) .*");
  private static final Pattern BIBLIOGRAPHY =
      Pattern.compile("bibliography(?: \\d)?|endnote bibliography|references?");

  private final Reading reading;
  private final Story story;

  RoleReader(Reading reading, Story story) {
    this.reading = reading;
    this.story = story;
  }

  /** Whether paragraphs of this style only lead to others. */
  boolean isNavigation(String style) {
    return isNamed(style, NAVIGATION);
  }

  Role of(Passage passage, Node properties, String style) {
    if (story.kind() == Story.Kind.NOTE) {
      return new Role.Note(reading.notes().of(story.note()));
    }
    if (story.kind() == Story.Kind.CELL) {
      return new Role.Cell(story.headers());
    }
    Optional<Role> styled = byStyle(passage, properties, style);
    return styled.orElseGet(() -> byNumbering(passage, properties, style));
  }

  private Optional<Role> byStyle(Passage passage, Node properties, String style) {
    if (isNamed(style, Pattern.compile("title"))) {
      return Optional.of(Role.TITLE);
    }
    int level = level(properties, style);
    if (level > 0) {
      return Optional.of(new Role.Heading(level));
    }
    boolean caption = passage.isCaptioned() || isNamed(style, Pattern.compile("caption"));
    return caption ? Optional.of(Role.CAPTION) : Optional.empty();
  }

  /** The level of a heading from 1; 0 where the paragraph is none. */
  private int level(Node properties, String style) {
    Optional<Node> outline =
        properties
            .child("w:outlineLvl")
            .or(() -> reading.styles().paragraph(style, "w:outlineLvl"));
    String told = outline.map(node -> node.attribute("val")).orElse("9");
    if (told.matches("[0-8]")) {
      return Integer.parseInt(told) + 1;
    }
    for (int level = 1; level <= 9; level++) {
      if (isNamed(style, Pattern.compile("heading " + level))) {
        return level;
      }
    }
    return 0;
  }

  private Role byNumbering(Passage passage, Node properties, String style) {
    Optional<Numbering.Item> item =
        properties
            .child("w:numPr")
            .or(() -> reading.styles().paragraph(style, "w:numPr"))
            .flatMap(reading.numbering()::next);
    boolean listed = passage.isInBibliography() || isNamed(style, BIBLIOGRAPHY);
    if (listed && SectionNames.role(passage.text()) != SectionRole.REFERENCES) {
      return new Role.Entry(item.map(Numbering.Item::number).orElse(0));
    }
    if (item.isPresent()) {
      return new Role.Item(item.get().numbered(), item.get().number());
    }
    return isHeading(passage) ? new Role.Heading(2) : Role.PARAGRAPH;
  }

  /** A short line that no style tells apart: bold, the name of a section, or the first of all. */
  private boolean isHeading(Passage passage) {
    String text = passage.text().strip();
    return story.path().isEmpty()
        && looksLikeHeading(text)
        && (passage.isBold()
            || SectionNames.role(text) != SectionRole.BODY
            || reading.passages().isEmpty());
  }

  private static boolean looksLikeHeading(String text) {
    if (text.length() < 2 || text.length() > LONGEST_HEADING) {
      return false;
    }
    char first = text.charAt(0);
    return ".;,:!\u2026\")".indexOf(text.charAt(text.length() - 1)) < 0
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && text.split("\\s+").length <= MOST_WORDS;
  }

  private boolean isNamed(String style, Pattern name) {
    return reading
        .styles()
        .isNamed(style, told -> name.matcher(told.toLowerCase(Locale.ROOT)).matches());
  }
}
