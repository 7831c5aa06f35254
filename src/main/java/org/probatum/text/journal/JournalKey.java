package org.probatum.text.journal;

import java.util.Locale;
import java.util.Set;

/**
 * The words that tell journals apart: in small letters, parted by blanks, without articles and
 * prepositions, apostrophes, and what stands in brackets behind the name.
 */
final class JournalKey {

  private static final String ENGLISH = "the of and for in on a an online to at with by";
  private static final String ROMANCE =
      "de la le les el los las du des di da do dos das del della delle dei degli e et y i d l il lo"
          + " gli au aux sur per";
  private static final String GERMANIC =
      "und der die den dem f\u00fcr fur van voor en og och zur zum aus im het uit";
  private static final Set<String> SMALL =
      Set.of(String.join(" ", ENGLISH, ROMANCE, GERMANIC).split(" "));

  private JournalKey() {}

  static String of(String name) {
    String text = name.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
    StringBuilder key = new StringBuilder(text.length());
    int start = -1;
    int depth = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      depth += c == '(' && i > 0 ? 1 : 0;
      boolean inside = depth == 0 && isOfWord(c);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(key, text.substring(start, i));
        start = -1;
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return key.toString();
  }

  private static void add(StringBuilder key, String word) {
    if (!SMALL.contains(word)) {
      key.append(key.isEmpty() ? "" : " ").append(word);
    }
  }

  /** Plain letters first: thousands of names are read at each start. */
  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127 && Character.isLetterOrDigit(c);
  }
}
