package org.probatum.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an entry with what can be seen of each: the features that {@link EntryModel} weighs.
 */
final class EntryWords {

  private static final Set<String> MONTHS =
      Set.of(
          ("jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june"
                  + " july august september october november december spring summer fall winter")
              .split(" "));
  private static final Pattern JOINT = Pattern.compile("(?<=[;:])(?=[\\w(])");
  private static final Pattern CLOSING_QUOTE =
      Pattern.compile(".*[\u201d\"\u00bb][.,;]?$|.*''[.,]?$");
  private static final Pattern CLOSING_BRACKET = Pattern.compile(".*[)\\]][.,:;]*");

  private final List<String> words;
  private final List<WordForm> forms;
  private final String[] names;
  private final int[] starts;
  private final int[] ends;
  private boolean quoted;
  private boolean dated;
  private int depth;
  private int stops;

  private EntryWords(List<String> words) {
    this.words = words;
    forms = words.stream().map(WordForm::of).toList();
    names = JournalPlaces.in(words);
    starts = new int[words.size()];
    ends = new int[words.size()];
    for (int i = 0, from = 0; i < words.size(); i++) {
      starts[i] = from;
      if (endsSegment(i)) {
        Arrays.fill(ends, from, i + 1, i);
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
      if (number) {
        words.addAll(List.of(JOINT.split(word)));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
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
    String shape = forms.get(i).shape();
    open(word);
    List<String> found = new ArrayList<>(32);
    found.add("w " + forms.get(i).plain());
    found.add("s " + shape);
    found.add("e " + forms.get(i).ending());
    found.add("t " + shape + tail(i));
    found.add("h " + forms.get(i).first() + tail(i));
    found.add("p " + plain(i - 1));
    found.add("n " + plain(i + 1));
    found.add("ps " + shape(i - 1) + tail(i - 1) + " " + shape);
    found.add("ns " + shape + tail(i) + " " + shape(i + 1));
    found.add("pps " + shape(i - 2) + " " + shape(i - 1) + tail(i - 1) + " " + shape);
    found.add("nns " + shape + " " + shape(i + 1) + tail(i + 1) + " " + shape(i + 2));
    found.add("pt " + tail(i - 1) + " " + tail(i - 2));
    found.add("pw " + plain(i - 1) + tail(i - 1) + " " + shape);
    found.add("nw " + plain(i + 1) + tail(i));
    addSegment(found, i, shape);
    addPlace(found, i, shape);
    close(word, shape);
    return found;
  }

  private void addSegment(List<String> found, int i, String shape) {
    int from = starts[i];
    int to = ends[i];
    String bounds = tail(from - 1) + " " + tail(to);
    found.add("fa " + plain(from));
    found.add("fs " + shape(from) + " " + bounds);
    found.add("fz " + plain(to) + tail(to));
    found.add("fl " + Math.min(to - from, 7) + " " + bounds + " " + Math.min(stops, 3));
    found.add("fp " + plain(from - 1));
    found.add("fn " + plain(to + 1));
    found.add("fm " + shape(to + 1) + " " + Math.min(to - from, 4) + " " + shape);
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
    found.add("jp " + names[i] + tail(i - 1) + Math.min(stops, 3));
    if (MONTHS.contains(forms.get(i).plain())) {
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
    quoted &= !CLOSING_QUOTE.matcher(word).matches() || word.length() == 1;
    depth -= depth > 0 && CLOSING_BRACKET.matcher(word).matches() ? 1 : 0;
    dated |= shape.equals("Y");
    stops += word.endsWith(".") && word.length() > 3 && !shape.contains(".") ? 1 : 0;
  }

  private String plain(int i) {
    return i < 0 ? "^" : i >= forms.size() ? "$" : forms.get(i).plain();
  }

  private String shape(int i) {
    return i < 0 ? "^" : i >= forms.size() ? "$" : forms.get(i).shape();
  }

  private String tail(int i) {
    return i < 0 || i >= forms.size() ? "^" : forms.get(i).tail();
  }
}
