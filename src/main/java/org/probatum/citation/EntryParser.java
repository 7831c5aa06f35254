package org.probatum.citation;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.citation.tagging.EntryModel;
import org.probatum.text.Blanks;
import org.probatum.text.Scan;
import org.probatum.text.journal.Journals;

/** Reads the fields of an entry by the shape that its style gives it. */
final class EntryParser {

  private static final Pattern APA =
      Pattern.compile(
          "^(?<authors>.{2,}?)[\\s.,]*\\((?<year>(?:19|20)\\d{2})[a-z]?(?:[,;\\s][^()]{0,30})?"
              + "\\)[.,:;]?\\s+(?<tail>\\S.{9,})$");

  /** Where a second sentence, or words in brackets, begin. */
  private static final Scan INNER = Scan.of("[.?!)\\]]\\s+[\\p{Lu}(\\[]");

  private static final Scan EDITED = Scan.of("\\(.*\\b(?:Eds?|Trans)\\b");
  private static final Scan NAME = Scan.of("[\\p{L} &:,-]+");
  private static final Pattern VANCOUVER_YEAR =
      Pattern.compile(
          "[.,;\\s]\\(?(?<year>(?:19|20)\\d{2})(?:\\s+\\p{Lu}\\p{Ll}{2,8}\\.?(?:-\\p{Lu}\\p{Ll}{"
              + "2,8})?(?:\\s+\\d{1,2}(?:-\\d{1,2})?)?)?\\s*;");
  private static final Pattern VANCOUVER_AUTHORS =
      Pattern.compile(
          "^(?<authors>(?:[\\p{L}][\\p{L}'\\u2019.\\s-]*?\\s\\p{Lu}{1,4}(?:\\s(?:Jr|Sr"
              + "|[23][rn]d|I{2,3}))?"
              + "(?:,\\s*|;\\s*|\\s+and\\s+|(?=[.:])))+(?:et al)?"
              + "|[^.:]{4,80}(?=\\.))[.:]\\s+(?<rest>.+)$");
  private static final Pattern WORDY =
      Pattern.compile(
          "\\b(?!and\\b|et\\b|al\\b|for\\b|of\\b|the\\b|on\\b|de\\b|van\\b|von\\b|der\\b|den\\b"
              + "|la\\b|eds?\\b)\\p{Ll}{3,}");

  private static final Scan STOPS = Scan.of("(?:\\s*[.,;]){2,}$");
  private static final Scan END = Scan.of("\\W+$");
  private static final Scan INVERTED = Scan.of(",\\s*\\p{Lu}\\.");

  private final Supplier<EntryModel> model;

  EntryParser(Supplier<EntryModel> model) {
    this.model = model;
  }

  /**
   * Reads an entry.
   *
   * @param raw the whole entry
   * @param words the entry with identifiers and addresses blanked
   */
  Entry parse(String raw, String words) {
    String text = Blanks.single(words).strip();
    text = STOPS.replaceAll(text, ".");
    Matcher apa = APA.matcher(text);
    if (apa.matches() && WORDY.matcher(apa.group("authors")).results().limit(3).count() < 3) {
      Entry entry = apa(apa);
      return isPlain(entry, text) ? entry : tagged(raw, entry.style());
    }
    Matcher year = VANCOUVER_YEAR.matcher(text);
    Matcher authors = VANCOUVER_AUTHORS.matcher(text);
    if (year.find() && authors.matches() && authors.start("rest") < year.start()) {
      Entry entry = vancouver(authors, text, year);
      return isPlain(entry, text) ? entry : tagged(raw, ReferenceStyle.OTHER);
    }
    return tagged(raw, ReferenceStyle.OTHER);
  }

  private Entry tagged(String raw, ReferenceStyle style) {
    return BodyAuthor.apart(TaggedFields.read(raw, style, model.get()));
  }

  /** An article of a journal has all of these, and one name each for itself and its journal. */
  private static boolean isPlain(Entry entry, String text) {
    String title = entry.title();
    String container = entry.container();
    if (title == null || container == null || !hasPlace(entry.locator(), text)) {
      return false;
    }
    return Journals.bundled().knows(container)
        ? !EDITED.isIn(title)
        : !INNER.isIn(title) && NAME.isAll(container);
  }

  /** A volume, and pages unless nothing stands behind it. */
  private static boolean hasPlace(Locator locator, String text) {
    String last = locator.issue() == null ? locator.volume() : locator.issue();
    return locator.volume() != null
        && (locator.pages() != null || END.replaceAll(text, "").endsWith(last));
  }

  private static Entry apa(Matcher apa) {
    String tail = apa.group("tail");
    Locator locator = Locator.in(tail);
    TitleSplit split = TitleSplit.of(tail.substring(0, locator.start()));
    boolean inverted = isInverted(apa.group("authors"));
    return new Entry(
        inverted ? ReferenceStyle.APA : ReferenceStyle.OTHER,
        AuthorList.of(apa.group("authors")),
        split.title(),
        split.container(),
        Integer.valueOf(apa.group("year")),
        locator);
  }

  /** "Smith, J.", or a name without any comma. */
  private static boolean isInverted(String authors) {
    return authors.indexOf(',') < 0 || INVERTED.isIn(authors);
  }

  private static Entry vancouver(Matcher authors, String text, Matcher year) {
    int from = authors.start("rest");
    TitleSplit split = TitleSplit.of(text.substring(from, year.start() + 1));
    return new Entry(
        ReferenceStyle.VANCOUVER,
        AuthorList.of(authors.group("authors")),
        split.title(),
        split.container(),
        Integer.valueOf(year.group("year")),
        Locator.in(text.substring(year.start("year"))));
  }
}
