package org.probatum.citation.tagging;

import java.util.Arrays;
import java.util.List;
import org.probatum.text.journal.Journals;

/** Marks the words of an entry that make up the name of a known journal. */
final class JournalPlaces {

  private static final int LONGEST_NAME = 8;

  private JournalPlaces() {}

  /** For each word B where a name begins, I inside it, S for a name of one word, or "-". */
  static String[] in(List<String> words) {
    String[] places = new String[words.size()];
    Arrays.fill(places, "-");
    for (int from = 0; from < words.size(); from++) {
      if (!mayBegin(words.get(from))) {
        continue;
      }
      for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
        if (places[from].equals("-") && isName(words, from, to)) {
          Arrays.fill(places, from, to, to - from > 1 ? "I" : "S");
          places[from] = to - from > 1 ? "B" : "S";
        }
      }
    }
    return places;
  }

  private static boolean mayBegin(String word) {
    return Character.isUpperCase(word.charAt(0)) && Journals.bundled().mayBegin(word);
  }

  private static boolean isName(List<String> words, int from, int to) {
    return Character.isLetter(words.get(to - 1).charAt(0))
        && Journals.bundled().knows(String.join(" ", words.subList(from, to)));
  }
}
