package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names what can be seen at each word of an entry: the features that {@link EntryModel} weighs. */
final class EntryFeatures {

  private static final Set<String> MONTHS =
      Set.of(
          ("jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june"
                  + " july august september october november december spring summer fall winter")
              .split(" "));
  private static final int ABOUT = 72;

  private final EntryWords words;
  private final EntrySegments segments;
  private final EntryStyle style;
  private final EntryState state;
  private final String[] journals;
  private final String[] known;
  private List<String> found;

  private EntryFeatures(EntryWords words) {
    this.words = words;
    segments = new EntrySegments(words);
    style = EntryStyle.of(words, segments);
    state = new EntryState(words, segments, style);
    journals = JournalPlaces.in(words.all());
    known = new String[segments.count()];
  }

  /** For each word the names of its features. */
  static List<List<String>> of(List<String> words) {
    EntryFeatures entry = new EntryFeatures(new EntryWords(words));
    List<List<String>> all = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      all.add(entry.at(i));
    }
    return all;
  }

  private List<String> at(int i) {
    found = new ArrayList<>(ABOUT);
    state.open(i);
    addWord(i);
    addNeighbours(i);
    addMarks(i);
    addSegment(i);
    addClasses(i);
    addContext(i);
    addPlace(i);
    state.close(i);
    return found;
  }

  private void addWord(int i) {
    WordForm form = words.form(i);
    String plain = form.plain();
    found.add("w " + plain);
    found.add("wt " + plain + form.tail());
    found.add("s " + form.shape());
    found.add("e " + form.ending());
    found.add("e2 " + plain.substring(Math.max(0, plain.length() - 2)));
    found.add("e4 " + plain.substring(Math.max(0, plain.length() - 4)));
    found.add("b " + plain.substring(0, Math.min(3, plain.length())));
    found.add("t " + form.shape() + form.tail());
    found.add("h " + form.first() + form.tail());
    if (MONTHS.contains(plain)) {
      found.add("m " + state.isBracketed());
    }
  }

  private void addNeighbours(int i) {
    String plain = words.plain(i);
    String shape = words.shape(i);
    found.add("p " + words.plain(i - 1));
    found.add("p2 " + words.plain(i - 2));
    found.add("n " + words.plain(i + 1));
    found.add("n2 " + words.plain(i + 2));
    found.add("wp " + words.plain(i - 1) + " " + plain);
    found.add("wn " + plain + " " + words.plain(i + 1));
    String before = words.shape(i - 1) + words.tail(i - 1);
    found.add("ps " + before + " " + shape);
    found.add("pps " + words.shape(i - 2) + " " + before + " " + shape);
    found.add("ns " + shape + words.tail(i) + " " + words.shape(i + 1));
    String behind = words.shape(i + 1) + words.tail(i + 1) + " " + words.shape(i + 2);
    found.add("nns " + shape + " " + behind);
    found.add("pw " + words.plain(i - 1) + words.tail(i - 1) + " " + shape);
    found.add("nw " + words.plain(i + 1) + words.tail(i));
  }

  private void addMarks(int i) {
    found.add("pt " + words.tail(i - 1) + " " + words.tail(i - 2));
    found.add("lm " + words.tail(i) + " " + words.lead(i + 1));
    found.add("lp " + words.tail(i - 1) + " " + words.lead(i) + " " + words.shape(i));
    found.add("lw " + words.plain(i) + words.lead(i + 1));
  }

  private void addSegment(int i) {
    int from = segments.start(i);
    int to = segments.end(i);
    String bounds = words.tail(from - 1) + " " + words.tail(to);
    found.add("fa " + words.plain(from));
    found.add("fs " + words.shape(from) + " " + bounds);
    found.add("fz " + words.plain(to) + words.tail(to));
    found.add("fl " + Math.min(to - from, 7) + " " + bounds + " " + state.stops(3));
    found.add("fp " + words.plain(from - 1));
    found.add("fn " + words.plain(to + 1));
    found.add("fm " + words.shape(to + 1) + " " + Math.min(to - from, 4) + " " + words.shape(i));
  }

  private void addClasses(int i) {
    String own = words.known(i);
    String place = segments.toWordy(i);
    int length = segments.end(i) - segments.start(i);
    String all = knownInSegment(i);
    found.add("g " + own);
    found.add("gp " + words.known(i - 1) + " " + own + words.tail(i));
    found.add("gn " + own + words.tail(i) + words.known(i + 1));
    found.add("gs " + own + place);
    found.add("ga " + all);
    found.add("gb " + all + state.dated() + Math.min(length, 3));
    found.add("gc " + all + state.quote() + place);
  }

  private String knownInSegment(int i) {
    int number = segments.number(i);
    if (known[number] == null) {
      known[number] = segments.known(i);
    }
    return known[number];
  }

  private void addContext(int i) {
    String ahead = state.editorsAhead(i);
    String seen = state.quote() + state.host() + ahead + state.dated();
    String place = segments.toWordy(i);
    found.add("zs " + seen);
    found.add("zx " + seen + words.shape(i));
    found.add("zi " + state.host() + state.sinceHost(i) + ahead + words.lead(i));
    found.add("zn " + style.numbers() + style.order());
    found.add("zt " + style.numbers() + seen + Math.min(segments.number(i), 3));
    found.add("zw " + place);
    found.add("zv " + place + seen);
    found.add("zu " + place + style.numbers() + state.dated());
  }

  private void addPlace(int i) {
    String shape = words.shape(i);
    found.add("x " + state.marks());
    found.add("xs " + state.marks() + shape);
    found.add("o " + state.stops(4) + state.dated());
    found.add("os " + state.stops(4) + shape);
    found.add("i " + Math.min(i, 4));
    found.add("r " + 10 * i / words.size());
    found.add("l " + Math.min(words.size() - i, 4) + shape);
    found.add("j " + journals[i]);
    found.add("jp " + journals[i] + words.tail(i - 1) + state.stops(3));
    found.add("c " + (isColonAhead(i) ? "colon" : "") + state.dated());
  }

  private boolean isColonAhead(int i) {
    for (int k = i; k < Math.min(i + 4, words.size()); k++) {
      if (words.word(k).endsWith(":")) {
        return true;
      }
    }
    return false;
  }
}
