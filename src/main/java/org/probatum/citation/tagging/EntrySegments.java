package org.probatum.citation.tagging;

import java.util.Arrays;
import java.util.Set;

/**
 * An entry parted at stops, commas, brackets and closing quotes. The fields of an entry mostly end
 * where a segment ends.
 */
final class EntrySegments {

  private static final String CLOSING = ".,;:?!\u201d\"\u00bb)";
  private static final int FEWEST_WORDS = 2;
  private static final Set<String> SMALL =
      Set.of(
          ("and et al und y de van von der den del the la le di da dos du e i with"
                  + " eds ed editors in")
              .split(" "));

  private final EntryWords words;
  private final int[] starts;
  private final int[] ends;
  private final int[] numbers;
  private final int wordy;
  private final String[] known;

  EntrySegments(EntryWords words) {
    this.words = words;
    starts = new int[words.size()];
    ends = new int[words.size()];
    numbers = new int[words.size()];
    int from = 0;
    int number = 0;
    for (int i = 0; i < words.size(); i++) {
      starts[i] = from;
      numbers[i] = number;
      if (endsSegment(i)) {
        Arrays.fill(ends, from, i + 1, i);
        from = i + 1;
        number++;
      }
    }
    wordy = firstWordy();
    known = new String[count()];
  }

  /** The dot of an initial does not end one. */
  private boolean endsSegment(int i) {
    String word = words.word(i);
    char last = word.charAt(word.length() - 1);
    boolean initial = last == '.' && word.length() <= 3 && Character.isUpperCase(word.charAt(0));
    return i == words.size() - 1 || !initial && CLOSING.indexOf(last) >= 0;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Number of the segment that holds a word, from 0. */
  int number(int i) {
    return numbers[i];
  }

  int count() {
    return numbers.length == 0 ? 0 : numbers[numbers.length - 1] + 1;
  }

  /** How a word stands to the first segment that no list of people has: before, in, behind. */
  String toWordy(int i) {
    if (wordy == words.size()) {
      return "n";
    }
    if (i < wordy) {
      return "b" + Math.min(3, wordy - i);
    }
    return i <= ends[wordy] ? "t" : "a" + Math.min(3, numbers[i] - numbers[wordy]);
  }

  /** First word of the first segment with several words in lower case; the size without any. */
  private int firstWordy() {
    for (int from = 0; from < words.size(); from = ends[from] + 1) {
      int lower = 0;
      for (int i = from; i <= ends[from]; i++) {
        boolean word = Character.isLowerCase(words.firstLetter(i));
        lower += word && !SMALL.contains(words.plain(i)) ? 1 : 0;
      }
      if (lower >= FEWEST_WORDS) {
        return from;
      }
    }
    return words.size();
  }

  /** The classes of words that the segment around a word has. */
  String known(int at) {
    if (known[numbers[at]] == null) {
      known[numbers[at]] = knownFrom(at);
    }
    return known[numbers[at]];
  }

  private String knownFrom(int at) {
    StringBuilder found = new StringBuilder();
    for (String name : WordClasses.ALL) {
      for (int i = starts[at]; i <= ends[at]; i++) {
        if (words.known(i).contains(name)) {
          found.append(name);
          break;
        }
      }
    }
    return found.toString();
  }
}
