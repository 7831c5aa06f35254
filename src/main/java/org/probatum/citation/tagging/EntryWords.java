package org.probatum.citation.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.text.Few;

/** The words of an entry and how each looks. Places outside it are told by marks of their own. */
public final class EntryWords {

  /** How many ways there are in which a word can join the one before. */
  static final int JOINTS = 24;

  private static final int OPENINGS = 4;

  private static final String BEFORE = "^";
  private static final String BEHIND = "$";
  private static final Pattern JOINT = Pattern.compile("(?<=[;:])(?=[\\w(])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String OPENING = "\u201c\"\u00ab\u2018`\u201e";

  private final List<String> words;
  private final List<WordForm> forms;

  EntryWords(List<String> words) {
    this.words = words;
    forms = Few.each(words, WordForm::of);
  }

  /** Cuts an entry at blanks, and numbers also behind a semicolon or colon. */
  public static List<String> cut(String entry) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(entry.strip())) {
      boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (number) {
        words.addAll(List.of(JOINT.split(word)));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** In which of {@link #JOINTS} ways a word joins the one before: what stands on both sides. */
  static int joint(List<String> words, int i) {
    return i == 0 ? 0 : closing(words.get(i - 1)) * OPENINGS + opening(words.get(i).charAt(0));
  }

  private static int opening(char next) {
    if (next == '(' || next == '[' || opensQuote(next)) {
      return 0;
    }
    if (Character.isLetter(next)) {
      return Character.isUpperCase(next) ? 1 : 2;
    }
    return Character.isDigit(next) ? 3 : 2;
  }

  private static int closing(String word) {
    char last = word.charAt(word.length() - 1);
    if (Character.isLetterOrDigit(last)) {
      return 0;
    }
    return switch (last) {
      case ',' -> 1;
      case '.' -> isInitials(word) ? 2 : 3;
      case '?', '!' -> 3;
      case ':', ';' -> 4;
      default -> 5;
    };
  }

  /** "J." or "J.R." */
  private static boolean isInitials(String word) {
    return word.length() <= 3 && Character.isUpperCase(word.charAt(0))
        || word.indexOf('.') < word.length() - 1;
  }

  static boolean opensQuote(char mark) {
    return OPENING.indexOf(mark) >= 0;
  }

  List<String> all() {
    return words;
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  WordForm form(int i) {
    return forms.get(i);
  }

  String plain(int i) {
    return i < 0 ? BEFORE : i >= size() ? BEHIND : forms.get(i).plain();
  }

  String shape(int i) {
    return i < 0 ? BEFORE : i >= size() ? BEHIND : forms.get(i).shape();
  }

  String tail(int i) {
    return isOutside(i) ? BEFORE : forms.get(i).tail();
  }

  /** The mark that opens a word; X or x for a letter, 9 for a digit. */
  String lead(int i) {
    if (isOutside(i)) {
      return BEFORE;
    }
    char c = words.get(i).charAt(0);
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? "X" : "x";
    }
    return Character.isDigit(c) ? "9" : String.valueOf(c);
  }

  /** What a word that begins with a capital is known for, or "-". */
  String known(int i) {
    if (isOutside(i)) {
      return BEFORE;
    }
    return Character.isUpperCase(firstLetter(i)) ? WordClasses.of(plain(i)) : "-";
  }

  char firstLetter(int i) {
    String word = words.get(i);
    for (int k = 0; k < word.length(); k++) {
      if (Character.isLetterOrDigit(word.charAt(k))) {
        return word.charAt(k);
      }
    }
    return word.charAt(0);
  }

  /** Whether this word or one of the next three ends in a colon. */
  boolean isColonAhead(int i) {
    for (int k = i; k < Math.min(i + 4, size()); k++) {
      if (words.get(k).endsWith(":")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutside(int i) {
    return i < 0 || i >= size();
  }
}
