package org.probatum.citation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Finds an entry by its label, or by author and year. */
final class ReferenceIndex {

  private static final Scan MARKS = Scan.of("\\p{M}|['\u2019]");
  private static final Scan BETWEEN = Scan.of("[^\\p{L}\\p{N}]+");
  private static final Pattern KEY = Pattern.compile("(.+) ((?:19|20)\\d{2})([a-z]?)");

  private final List<Reference> references;
  private final Map<String, String> byLabel = new HashMap<>();
  private final boolean numbered;
  private final String text;
  private int highest;

  /** With the words of the article, which may tell what a body is called for short. */
  ReferenceIndex(List<Reference> references, String words) {
    this.references = references;
    this.text = words;
    for (Reference reference : references) {
      byLabel.putIfAbsent(reference.label(), reference.id());
      if (isNumber(reference.label())) {
        highest = Math.max(highest, Integer.parseInt(reference.label()));
      }
    }
    numbered = highest > 0;
    if (Few.all(references, reference -> reference.label().isEmpty())) {
      references.forEach(reference -> byLabel.put(reference.id().substring(1), reference.id()));
    }
  }

  boolean isEmpty() {
    return references.isEmpty();
  }

  /** Whether the list carries numbers. */
  boolean isNumbered() {
    return numbered;
  }

  /** The highest number of the list; 0 where it has none. */
  int highest() {
    return highest;
  }

  /** The id of the entry that a key leads to, or null. */
  String find(String key) {
    Matcher name = KEY.matcher(key);
    return name.matches()
        ? byAuthor(name.group(1), Integer.parseInt(name.group(2)), name.group(3))
        : byLabel.get(key);
  }

  private String byAuthor(String family, int year, String letter) {
    List<Reference> fit =
        Few.where(
            references, each -> each.year() != null && each.year() == year && goesBy(each, family));
    if (fit.isEmpty()) {
      return null;
    }
    for (Reference each : fit) {
      if (!letter.isEmpty() && each.raw().contains(year + letter)) {
        return each.id();
      }
    }
    int rank = letter.isEmpty() ? 0 : letter.charAt(0) - 'a';
    return fit.get(Math.min(rank, fit.size() - 1)).id();
  }

  private boolean goesBy(Reference entry, String family) {
    return isBy(entry, family) || BodyName.isShort(family) && isIntroduced(entry, family);
  }

  /** "National Institute for Health and Care Excellence (NICE)" somewhere in the text. */
  private boolean isIntroduced(Reference entry, String brief) {
    String name = entry.firstFamily();
    int at = name.contains(" ") ? text.indexOf(name) : -1;
    while (at >= 0) {
      int end = at + name.length();
      if (text.startsWith(" (" + brief, end) || text.startsWith(", " + brief, end)) {
        return true;
      }
      at = text.indexOf(name, end);
    }
    return false;
  }

  /** Whether a key names the entry's author and not its year. */
  static boolean isOfOtherYear(Reference entry, String key) {
    Matcher name = KEY.matcher(key);
    return name.matches()
        && entry.year() != null
        && entry.year() != Integer.parseInt(name.group(2))
        && isBy(entry, name.group(1));
  }

  /** Whether the first author, or the body that wrote it, goes by this name. */
  static boolean isBy(Reference reference, String family) {
    String first = plain(reference.firstFamily());
    String wanted = plain(family);
    return !first.isEmpty()
        && (first.equals(wanted)
            || first.endsWith(" " + wanted)
            || first.startsWith(wanted + " ")
            || wanted.endsWith(" " + first)
            || BodyName.isShortFor(family, reference.firstFamily()));
  }

  /** Whether one of its authors has this family name. */
  static boolean names(Reference reference, String family) {
    String wanted = plain(family);
    return Few.any(reference.authors(), each -> plain(each).contains(wanted));
  }

  private static String plain(String name) {
    String bare = MARKS.replaceAll(Normalizer.normalize(name, Normalizer.Form.NFD), "");
    return BETWEEN.replaceAll(bare, " ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String label) {
    return !label.isEmpty() && label.length() < 5 && label.chars().allMatch(Character::isDigit);
  }
}
