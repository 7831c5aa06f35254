package org.probatum.citation.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Names what can be seen at each word of an entry: the features that {@link EntryModel} weighs. */
final class EntryFeatures {

  private static final Set<String> MONTHS =
      Set.of(
          ("jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june"
                  + " july august september october november december spring summer fall winter")
              .split(" "));
  private static final int MOST = 96;

  private final EntryWords words;
  private final EntrySegments segments;
  private final EntryStyle style;
  private final EntryState state;
  private final EntryBegins begins;
  private final String[] journals;
  private final FeatureName name = new FeatureName();
  private final long[] found = new long[MOST];
  private int size;

  private EntryFeatures(EntryWords words) {
    this.words = words;
    segments = new EntrySegments(words);
    style = EntryStyle.of(words, segments);
    state = new EntryState(words, segments, style);
    journals = JournalPlaces.in(words.all());
    begins = new EntryBegins(words, segments, state, journals);
  }

  /** The numbers of the features of each word. */
  static WordFeatures of(List<String> words) {
    EntryFeatures entry = new EntryFeatures(new EntryWords(words));
    WordFeatures all = new WordFeatures(new long[words.size()][], new long[words.size()][]);
    for (int i = 0; i < words.size(); i++) {
      entry.state.open(i);
      all.own()[i] = entry.at(i);
      all.begins()[i] = entry.begins.at(i);
      entry.state.close(i);
    }
    return all;
  }

  private long[] at(int i) {
    size = 0;
    addWord(i);
    addNeighbours(i);
    addMarks(i);
    addSegment(i);
    addClasses(i);
    addContext(i);
    addPlace(i);
    return Arrays.copyOf(found, size);
  }

  private void add(FeatureName feature) {
    found[size++] = feature.number();
  }

  private void addWord(int i) {
    WordForm form = words.form(i);
    String plain = form.plain();
    add(name.begin("w ").and(plain));
    add(name.begin("wt ").and(plain).and(form.tail()));
    add(name.begin("s ").and(form.shape()));
    add(name.begin("e ").and(form.ending()));
    add(name.begin("e2 ").and(plain.substring(Math.max(0, plain.length() - 2))));
    add(name.begin("e4 ").and(plain.substring(Math.max(0, plain.length() - 4))));
    add(name.begin("b ").and(plain.substring(0, Math.min(3, plain.length()))));
    add(name.begin("t ").and(form.shape()).and(form.tail()));
    add(name.begin("h ").and(form.first()).and(form.tail()));
    if (MONTHS.contains(plain)) {
      add(name.begin("m ").and(state.isBracketed() ? "true" : "false"));
    }
  }

  private void addNeighbours(int i) {
    String plain = words.plain(i);
    String shape = words.shape(i);
    add(name.begin("p ").and(words.plain(i - 1)));
    add(name.begin("p2 ").and(words.plain(i - 2)));
    add(name.begin("n ").and(words.plain(i + 1)));
    add(name.begin("n2 ").and(words.plain(i + 2)));
    add(name.begin("wp ").and(words.plain(i - 1)).and(' ').and(plain));
    add(name.begin("wn ").and(plain).and(' ').and(words.plain(i + 1)));
    add(name.begin("ps ").and(words.shape(i - 1)).and(words.tail(i - 1)).and(' ').and(shape));
    add(
        name.begin("pps ")
            .and(words.shape(i - 2))
            .and(' ')
            .and(words.shape(i - 1))
            .and(words.tail(i - 1))
            .and(' ')
            .and(shape));
    add(name.begin("ns ").and(shape).and(words.tail(i)).and(' ').and(words.shape(i + 1)));
    add(
        name.begin("nns ")
            .and(shape)
            .and(' ')
            .and(words.shape(i + 1))
            .and(words.tail(i + 1))
            .and(' ')
            .and(words.shape(i + 2)));
    add(name.begin("pw ").and(words.plain(i - 1)).and(words.tail(i - 1)).and(' ').and(shape));
    add(name.begin("nw ").and(words.plain(i + 1)).and(words.tail(i)));
  }

  private void addMarks(int i) {
    add(name.begin("pt ").and(words.tail(i - 1)).and(' ').and(words.tail(i - 2)));
    add(name.begin("lm ").and(words.tail(i)).and(' ').and(words.lead(i + 1)));
    add(
        name.begin("lp ")
            .and(words.tail(i - 1))
            .and(' ')
            .and(words.lead(i))
            .and(' ')
            .and(words.shape(i)));
    add(name.begin("lw ").and(words.plain(i)).and(words.lead(i + 1)));
  }

  private void addSegment(int i) {
    int from = segments.start(i);
    int to = segments.end(i);
    String bounds = words.tail(from - 1) + " " + words.tail(to);
    add(name.begin("fa ").and(words.plain(from)));
    add(name.begin("fs ").and(words.shape(from)).and(' ').and(bounds));
    add(name.begin("fz ").and(words.plain(to)).and(words.tail(to)));
    add(
        name.begin("fl ")
            .and(Math.min(to - from, 7))
            .and(' ')
            .and(bounds)
            .and(' ')
            .and(state.stops(3)));
    add(name.begin("fp ").and(words.plain(from - 1)));
    add(name.begin("fn ").and(words.plain(to + 1)));
    add(
        name.begin("fm ")
            .and(words.shape(to + 1))
            .and(' ')
            .and(Math.min(to - from, 4))
            .and(' ')
            .and(words.shape(i)));
  }

  private void addClasses(int i) {
    String own = words.known(i);
    String place = segments.toWordy(i);
    int length = segments.end(i) - segments.start(i);
    String all = segments.known(i);
    add(name.begin("g ").and(own));
    add(name.begin("gp ").and(words.known(i - 1)).and(' ').and(own).and(words.tail(i)));
    add(name.begin("gn ").and(own).and(words.tail(i)).and(words.known(i + 1)));
    add(name.begin("gs ").and(own).and(place));
    add(name.begin("ga ").and(all));
    add(name.begin("gb ").and(all).and(state.dated()).and(Math.min(length, 3)));
    add(name.begin("gc ").and(all).and(state.quote()).and(place));
  }

  private void addContext(int i) {
    String ahead = state.editorsAhead(i);
    String seen = state.quote() + state.host() + ahead + state.dated();
    String place = segments.toWordy(i);
    add(name.begin("zs ").and(seen));
    add(name.begin("zx ").and(seen).and(words.shape(i)));
    add(name.begin("zi ").and(state.host()).and(state.sinceHost(i)).and(ahead).and(words.lead(i)));
    add(name.begin("zn ").and(style.numbers()).and(style.order()));
    add(name.begin("zt ").and(style.numbers()).and(seen).and(Math.min(segments.number(i), 3)));
    add(name.begin("zw ").and(place));
    add(name.begin("zv ").and(place).and(seen));
    add(name.begin("zu ").and(place).and(style.numbers()).and(state.dated()));
  }

  private void addPlace(int i) {
    String shape = words.shape(i);
    add(name.begin("x ").and(state.marks()));
    add(name.begin("xs ").and(state.marks()).and(shape));
    add(name.begin("o ").and(state.stops(4)).and(state.dated()));
    add(name.begin("os ").and(state.stops(4)).and(shape));
    add(name.begin("i ").and(Math.min(i, 4)));
    add(name.begin("r ").and(10 * i / words.size()));
    add(name.begin("l ").and(Math.min(words.size() - i, 4)).and(shape));
    add(name.begin("j ").and(journals[i]));
    add(name.begin("jp ").and(journals[i]).and(words.tail(i - 1)).and(state.stops(3)));
    add(name.begin("c ").and((words.isColonAhead(i) ? "colon" : "")).and(state.dated()));
  }
}
