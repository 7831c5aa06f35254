package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.article.Headlines;
import org.probatum.article.SectionNames;
import org.probatum.article.SectionRole;

/** Groups lines to headings, paragraphs, items, rows and notes. */
final class Paragraphs {

  private static final Pattern BULLET =
      Pattern.compile("[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\uf0b7]\\s*(.*)");
  private static final Pattern NUMBER =
      Pattern.compile("\\[?(\\d{1,3})[.)\\]](?:\\s+\\S|\\p{Lu}\\p{L}).*");
  private static final Pattern CAPTION = Pattern.compile("(?:Figure|Fig\\.|Table|Box)\\s+\\d+.*");

  private final Layout layout;
  private final List<Group> groups = new ArrayList<>();
  private final NoteMarks notes = new NoteMarks();
  private boolean inReferences;

  private Paragraphs(Layout layout) {
    this.layout = layout;
  }

  /** What a group of lines is. */
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    NUMBERED,
    ROW,
    CAPTION,
    NOTE,
    ENTRY
  }

  /**
   * Lines that belong together.
   *
   * @param kind what they are
   * @param lines the lines in reading order
   */
  record Group(Kind kind, List<Line> lines) {

    Line first() {
      return lines.get(0);
    }

    Line last() {
      return lines.get(lines.size() - 1);
    }
  }

  static List<Group> of(List<Line> lines) {
    Paragraphs paragraphs = new Paragraphs(Layout.of(lines));
    lines.forEach(paragraphs::add);
    return paragraphs.headed();
  }

  private void add(Line line) {
    Kind kind = kind(line);
    Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
    if (last != null && continues(last, line, kind)) {
      last.lines().add(line);
    } else {
      groups.add(new Group(kind, new ArrayList<>(List.of(line))));
    }
    if (kind == Kind.HEADING || kind == Kind.TITLE) {
      inReferences = SectionNames.role(line.text()) == SectionRole.REFERENCES;
    }
  }

  private Kind kind(Line line) {
    String text = line.text();
    if (line.page() == 1 && layout.isTitle(line)) {
      return Kind.TITLE;
    }
    if (layout.isHeading(line) || isNamedHeading(text)) {
      return Kind.HEADING;
    }
    if (line.isRow()) {
      return Kind.ROW;
    }
    if (inReferences) {
      return Kind.ENTRY;
    }
    if (CAPTION.matcher(text).matches() && (layout.isSmall(line) || line.bold())) {
      return Kind.CAPTION;
    }
    if (layout.isSmall(line) && notes.opens(line)) {
      return Kind.NOTE;
    }
    return BULLET.matcher(text).matches()
        ? Kind.ITEM
        : opensItem(text) ? Kind.NUMBERED : Kind.PARAGRAPH;
  }

  /** The words of an item without its bullet. */
  static String unmarked(String item) {
    Matcher bullet = BULLET.matcher(item);
    return bullet.matches() ? bullet.group(1) : item;
  }

  /** The next number of a list; a page or volume at the start of a line is none. */
  private boolean opensItem(String text) {
    Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
    boolean listed = last != null && last.kind() == Kind.NUMBERED;
    int number = number(text);
    return number >= 0 && (!listed || number == number(last.lines().get(0).text()) + 1);
  }

  private static int number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }

  /** "References" alone in a line is a heading in any print. */
  private static boolean isNamedHeading(String text) {
    return text.length() < 30
        && text.matches("(?:\\d+\\.?\\s*)?\\p{Lu}[\\p{L} ]*:?")
        && SectionNames.role(text) == SectionRole.REFERENCES;
  }

  private boolean continues(Group group, Line line, Kind kind) {
    Line last = group.last();
    boolean near = isNear(last, line);
    return switch (group.kind()) {
      case TITLE, HEADING -> kind == group.kind() && near && isSameSize(last, line);
      case ROW -> false;
      case ENTRY -> kind == Kind.ENTRY && !opensEntry(group, line);
      case PARAGRAPH, ITEM, NUMBERED -> kind == Kind.PARAGRAPH && flows(group, line, near);
      case CAPTION, NOTE -> kind == Kind.PARAGRAPH && near && isSameSize(last, line);
    };
  }

  private boolean flows(Group group, Line line, boolean near) {
    Line last = group.last();
    boolean plain = group.kind() == Kind.PARAGRAPH;
    boolean headline = plain && group.lines().size() == 1 && isHeadline(last, line);
    if (headline || !isSameSize(last, line)) {
      return false;
    }
    boolean ended = last.text().matches(".*[.?!:][\u201d\"')\\]\u00b9\u00b2\u00b3\u2070-\u2079,]*");
    if (!last.isOfColumn(line)) {
      return !ended || Character.isLowerCase(line.text().charAt(0));
    }
    boolean early = plain && last.end() < last.right() - 0.15f * (last.right() - last.left());
    boolean indented = plain && line.x() > last.x() + 0.7f * line.size();
    return near && !(early && ended) && !(indented && group.lines().size() > 1);
  }

  /** A short first line without a full stop, before a line that begins anew. */
  private static boolean isHeadline(Line line, Line next) {
    return Headlines.isOne(line.text())
        && line.end() < line.right() - 0.25f * (line.right() - line.left())
        && Character.isUpperCase(next.text().charAt(0));
  }

  /** Paragraphs of one short line without a full stop are headings, in whatever letters. */
  private List<Group> headed() {
    List<Group> headed = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      boolean alone = group.kind() == Kind.PARAGRAPH && group.lines().size() == 1;
      boolean leads = i + 1 < groups.size() && isHeadline(group.last(), groups.get(i + 1).first());
      headed.add(alone && leads ? new Group(Kind.HEADING, group.lines()) : group);
    }
    return headed;
  }

  /** A number, a line further left than the one before, or a gap. */
  private boolean opensEntry(Group group, Line line) {
    Line last = group.last();
    int first = number(group.lines().get(0).text());
    int number = number(line.text());
    if (number >= 0 && number == Math.max(first, 0) + 1) {
      return true;
    }
    boolean outdented = first < 0 && line.x() < last.x() - 0.7f * line.size();
    return last.isOfColumn(line) && (outdented || !isNear(last, line));
  }

  private boolean isNear(Line last, Line line) {
    float gap = line.baseline() - last.baseline();
    float usual = layout.leading() * Math.max(1, line.size() / layout.size());
    return !last.isOfColumn(line) || gap > 0 && gap < 1.32f * usual;
  }

  private static boolean isSameSize(Line last, Line line) {
    return Math.abs(last.size() - line.size()) < 0.06f * line.size();
  }
}
