package org.probatum.citation.tagging;

import java.util.Arrays;

/** Names what tells that a field begins at a word: what stands on both sides of its beginning. */
final class EntryBegins {

  private static final int MOST = 24;
  private static final int LONGEST = 6;

  private final EntryWords words;
  private final EntrySegments segments;
  private final EntryState state;
  private final String[] journals;
  private final FeatureName name = new FeatureName();
  private final long[] found = new long[MOST];
  private int size;

  EntryBegins(EntryWords words, EntrySegments segments, EntryState state, String[] journals) {
    this.words = words;
    this.segments = segments;
    this.state = state;
    this.journals = journals;
  }

  /** The numbers of these features of a word, whose state is open. */
  long[] at(int i) {
    size = 0;
    addWords(i);
    addShapes(i);
    addPlace(i);
    return Arrays.copyOf(found, size);
  }

  private void add(FeatureName feature) {
    found[size++] = feature.number();
  }

  private void addWords(int i) {
    String plain = words.plain(i);
    String mark = words.tail(i - 1);
    add(name.begin("Bw ").and(plain));
    add(name.begin("Bwm ").and(plain).and(' ').and(mark));
    add(name.begin("Bwn ").and(plain).and(' ').and(words.plain(i + 1)));
    add(name.begin("Bp ").and(words.plain(i - 1)).and(mark));
    add(name.begin("Bk ").and(words.known(i)).and(mark));
    add(name.begin("Bj ").and(journals[i]).and(mark));
  }

  private void addShapes(int i) {
    String shape = words.shape(i);
    String mark = words.tail(i - 1);
    String next = words.shape(i + 1);
    String before = words.shape(i - 1);
    add(name.begin("Bl ").and(mark).and(' ').and(words.lead(i)).and(' ').and(shape));
    add(name.begin("Bs ").and(before).and(mark).and(' ').and(shape));
    name.begin("Bss ").and(words.shape(i - 2)).and(' ').and(before);
    add(name.and(mark).and(' ').and(shape));
    add(name.begin("Bn ").and(mark).and(' ').and(shape).and(words.tail(i)).and(' ').and(next));
    name.begin("Bnn ").and(mark).and(' ').and(shape).and(' ').and(next);
    add(name.and(words.tail(i + 1)).and(' ').and(words.shape(i + 2)));
    add(name.begin("Bt ").and(mark).and(' ').and(words.tail(i - 2)).and(' ').and(words.lead(i)));
  }

  private void addPlace(int i) {
    String mark = words.tail(i - 1);
    int end = segments.end(i);
    add(name.begin("Bm ").and(state.marks()).and(mark).and(state.quote()));
    add(name.begin("Bz ").and(segments.toWordy(i)).and(mark));
    add(name.begin("Bh ").and(state.host()).and(state.sinceHost(i)).and(mark));
    name.begin("Bg ").and(Math.min(end - i, LONGEST)).and(mark);
    add(name.and(' ').and(words.tail(end)));
  }
}
