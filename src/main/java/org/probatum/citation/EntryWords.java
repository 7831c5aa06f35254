package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.text.journal.Journals;

/**
 * The words of an entry with what can be seen of each: the features that {@link EntryModel} weighs.
 */
final class EntryWords {

  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "summer",
          "fall",
          "winter");
  private static final int LONGEST_NAME = 8;

  private final List<String> words;
  private final List<String> plain = new ArrayList<>();
  private final List<String> shapes = new ArrayList<>();
  private final String[] names;
  private final int[] starts;
  private final int[] ends;
  private boolean quoted;
  private boolean dated;
  private int depth;
  private int stops;

  private EntryWords(List<String> words) {
    this.words = words;
    words.forEach(word -> plain.add(plain(word)));
    words.forEach(word -> shapes.add(shape(word)));
    names = journalNames();
    starts = new int[words.size()];
    ends = new int[words.size()];
    for (int i = 0, from = 0; i < words.size(); i++) {
      starts[i] = from;
      if (endsSegment(i)) {
        java.util.Arrays.fill(ends, from, i + 1, i);
        from = i + 1;
      }
    }
  }

  /** Stops, commas and closing quotes part the fields; the dot of an initial does not. */
  private boolean endsSegment(int i) {
    String word = words.get(i);
    char last = word.charAt(word.length() - 1);
    boolean initial = last == '.' && word.length() <= 3 && Character.isUpperCase(word.charAt(0));
    return i == words.size() - 1 || !initial && ".,;:?!\u201d\"\u00bb)".indexOf(last) >= 0;
  }

  /** Cuts an entry at blanks, and numbers also behind a semicolon or colon. */
  static List<String> cut(String entry) {
    List<String> words = new ArrayList<>();
    for (String word : entry.strip().split("\\s+")) {
      boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
      words.addAll(List.of(number ? word.split("(?<=[;:])(?=[\\w(])") : new String[] {word}));
    }
    return words;
  }

  /** For each word the names of its features. */
  static List<List<String>> features(List<String> words) {
    EntryWords entry = new EntryWords(words);
    List<List<String>> all = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      all.add(entry.featuresOf(i));
    }
    return all;
  }

  private List<String> featuresOf(int i) {
    String word = words.get(i);
    String shape = shapes.get(i);
    open(word);
    List<String> found = new ArrayList<>(32);
    found.add("w " + plain.get(i));
    found.add("s " + shape);
    found.add("e " + ending(plain.get(i)));
    found.add("t " + shape + tail(i));
    found.add("h " + first(word) + tail(i));
    found.add("p " + at(plain, i - 1));
    found.add("n " + at(plain, i + 1));
    found.add("ps " + at(shapes, i - 1) + tail(i - 1) + " " + shape);
    found.add("ns " + shape + tail(i) + " " + at(shapes, i + 1));
    found.add("pps " + at(shapes, i - 2) + " " + at(shapes, i - 1) + tail(i - 1) + " " + shape);
    found.add("nns " + shape + " " + at(shapes, i + 1) + tail(i + 1) + " " + at(shapes, i + 2));
    found.add("pt " + tail(i - 1) + " " + tail(i - 2));
    found.add("pw " + at(plain, i - 1) + tail(i - 1) + " " + shape);
    found.add("nw " + at(plain, i + 1) + tail(i));
    addSegment(found, i, shape);
    addPlace(found, i, shape);
    close(word, shape);
    return found;
  }

  private void addSegment(List<String> found, int i, String shape) {
    int from = starts[i];
    int to = ends[i];
    String bounds = tail(from - 1) + " " + tail(to);
    found.add("fa " + plain.get(from));
    found.add("fs " + shapes.get(from) + " " + bounds);
    found.add("fz " + plain.get(to) + tail(to));
    found.add("fl " + Math.min(to - from, 7) + " " + bounds + " " + Math.min(stops, 3));
    found.add("fp " + (from == 0 ? "^" : plain.get(from - 1)));
    found.add("fn " + at(plain, to + 1));
    found.add("fm " + at(shapes, to + 1) + " " + Math.min(to - from, 4) + " " + shape);
  }

  private void addPlace(List<String> found, int i, String shape) {
    String state = (quoted ? "q" : "-") + (depth > 0 ? "b" : "-") + (dated ? "d" : "-");
    found.add("x " + state);
    found.add("xs " + state + shape);
    found.add("o " + Math.min(stops, 4) + (dated ? "d" : "-"));
    found.add("os " + Math.min(stops, 4) + shape);
    found.add("i " + Math.min(i, 4));
    found.add("r " + 10 * i / words.size());
    found.add("l " + Math.min(words.size() - i, 4) + shape);
    found.add("j " + names[i]);
    found.add("jp " + names[i] + (i > 0 ? tail(i - 1) : "^") + Math.min(stops, 3));
    if (MONTHS.contains(plain.get(i))) {
      found.add("m " + (depth > 0));
    }
    found.add("c " + (colonAhead(i) ? "colon" : "") + (dated ? "d" : "-"));
  }

  private boolean colonAhead(int i) {
    for (int k = i; k < Math.min(i + 4, words.size()); k++) {
      if (words.get(k).endsWith(":")) {
        return true;
      }
    }
    return false;
  }

  private void open(String word) {
    depth += word.startsWith("(") || word.startsWith("[") ? 1 : 0;
    quoted |= "\u201c\"\u00ab\u2018`".indexOf(word.charAt(0)) >= 0;
  }

  private void close(String word, String shape) {
    quoted &= !word.matches(".*[\u201d\"\u00bb][.,;]?$|.*''[.,]?$") || word.length() == 1;
    depth -= depth > 0 && word.matches(".*[)\\]][.,:;]*") ? 1 : 0;
    dated |= shape.equals("Y");
    stops += word.endsWith(".") && word.length() > 3 && !shape.contains(".") ? 1 : 0;
  }

  /** The longest names of journals that the list knows, as places inside a name. */
  private String[] journalNames() {
    String[] places = new String[words.size()];
    java.util.Arrays.fill(places, "-");
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
        if (places[from].equals("-") && isName(from, to)) {
          java.util.Arrays.fill(places, from, to, to - from > 1 ? "I" : "S");
          places[from] = to - from > 1 ? "B" : "S";
        }
      }
    }
    return places;
  }

  private boolean isName(int from, int to) {
    char first = words.get(from).charAt(0);
    return Character.isUpperCase(first)
        && Character.isLetter(words.get(to - 1).charAt(0))
        && Journals.bundled().knows(String.join(" ", words.subList(from, to)));
  }

  private static String at(List<String> list, int i) {
    return i < 0 ? "^" : i >= list.size() ? "$" : list.get(i);
  }

  private String tail(int i) {
    if (i < 0 || i >= words.size()) {
      return "^";
    }
    String word = words.get(i);
    char last = word.charAt(word.length() - 1);
    if (Character.isLetterOrDigit(last)) {
      return "";
    }
    boolean closed =
        word.length() > 1
            && ".,;:".indexOf(last) >= 0
            && !Character.isLetterOrDigit(word.charAt(word.length() - 2));
    return closed ? word.substring(word.length() - 2) : String.valueOf(last);
  }

  private static char first(String word) {
    char first = word.charAt(0);
    return Character.isLetter(first) ? 'a' : Character.isDigit(first) ? '0' : first;
  }

  private static String ending(String plain) {
    return plain.length() <= 3 ? plain : plain.substring(plain.length() - 3);
  }

  private static String plain(String word) {
    String plain =
        word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return plain.isEmpty() ? word : plain.replaceAll("\\d", "0");
  }

  /** Letters as X and x, digits as 9, runs cut short; Y for a year, U for an address. */
  private static String shape(String word) {
    if (word.matches("\\W*(?:1[5-9]|20)\\d{2}[a-z]?\\W*")) {
      return "Y";
    }
    if (word.contains("://")
        || word.startsWith("www.")
        || word.matches("(?i)\\W*(?:doi:?)?10\\.\\d{4,}/.*")) {
      return "U";
    }
    StringBuilder shape = new StringBuilder();
    for (char c : word.toCharArray()) {
      char sign =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c)
                  ? 'x'
                  : Character.isDigit(c)
                      ? '9'
                      : c == '.' || c == '-' || c == '\u2013' || c == '(' || c == ')'
                          ? (c == '\u2013' ? '-' : c)
                          : '_';
      int length = shape.length();
      boolean third =
          length > 1 && shape.charAt(length - 1) == sign && shape.charAt(length - 2) == sign;
      if (!third && sign != '_') {
        shape.append(sign);
      }
    }
    return shape.length() > 8 ? shape.substring(0, 8) : shape.toString();
  }
}
