package org.probatum.evidence.online;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a title by which a registry can find it; none can act as an operator there. */
final class TitleWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "into", "is", "its",
          "not", "of", "on", "or", "than", "that", "the", "to", "was", "were", "with");
  private static final int MOST = 15;

  private TitleWords() {}

  static List<String> of(String title) {
    return BETWEEN
        .splitAsStream(title.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1 && !EMPTY.contains(word))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
