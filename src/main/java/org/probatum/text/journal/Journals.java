package org.probatum.text.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/**
 * Names of journals and their abbreviations. Case, dots, "The", "and" or "&amp;" and a place in
 * brackets never tell two journals apart.
 */
public final class Journals {

  /** What a list puts behind the name: a subtitle, or who publishes it. */
  private static final Pattern TAIL = Pattern.compile("\\s+[:/=]\\s.*|\\s*;.*");

  /** A name with a place behind it is short for a title whose subtitle it leaves out. */
  private static final Scan PLACED = Scan.of("\\(\\p{Lu}[\\p{L} ,.]*\\)\\s*$");

  private static final Pattern SUBTITLE = Pattern.compile("\\s*[:/=]\\s.*|\\s*;.*");

  /** Letters with stops between them are one word: "A. M. A." */
  private static final Pattern LETTERS =
      Pattern.compile("\\b(?:\\p{L}\\.\\s?){2,}|(?<![\\p{L}.])(?:\\p{Lu} ){2,}(?=\\p{Lu}\\p{Ll})");

  private final Map<String, String> names;
  private final Set<String> first = new HashSet<>();

  private Journals(Map<String, String> names) {
    this.names = names;
    names.keySet().forEach(key -> first.add(firstWord(key)));
  }

  private static String firstWord(String key) {
    int end = key.indexOf(' ');
    return end < 0 ? key : key.substring(0, end);
  }

  /** The journals that the program ships; read on first use. */
  public static Journals bundled() {
    return Bundled.JOURNALS;
  }

  /** Reads a table with the columns {@code name} and {@code abbreviations}. */
  public static Journals of(Table table) {
    Map<String, String> names = new HashMap<>(table.rows().size() * 4);
    for (Row row : table.rows()) {
      String name = row.text("name");
      names.putIfAbsent(JournalKey.of(name), name);
      for (String abbreviation : row.list("abbreviations")) {
        names.putIfAbsent(JournalKey.of(abbreviation), name);
      }
    }
    return new Journals(names);
  }

  /** The full name of a journal that may be abbreviated; empty where the list lacks it. */
  public Optional<String> name(String written) {
    return Optional.ofNullable(names.get(JournalKey.of(written)));
  }

  /** Whether a name that {@link #knows} may begin with these words: a cheap look first. */
  public boolean mayBegin(String words) {
    String key = firstWord(JournalKey.of(words));
    return key.isEmpty() || first.contains(key);
  }

  public boolean knows(String written) {
    return names.containsKey(JournalKey.of(written));
  }

  /**
   * Whether two ways of writing a name mean one journal, also where the list lacks it; false where
   * one is null, which is no name.
   */
  public boolean same(String one, String other) {
    if (one == null || other == null) {
      return false;
    }
    String first = JournalKey.of(one);
    String second = JournalKey.of(other);
    if (first.equals(second)) {
      return true;
    }
    String known = names.get(first);
    String alike = names.get(second);
    return known != null && alike != null ? known.equals(alike) : isShortFor(one, other);
  }

  /**
   * The same as {@link #same}, and where the words do not tell, by a list of tens of thousands of
   * journals. Reading that list takes a tenth of a second, once: to be asked only before two names
   * are held to be of two journals.
   */
  public boolean isOne(String one, String other) {
    return same(one, other)
        || one != null
            && other != null
            && !(knows(one) && knows(other))
            && JournalNames.bundled().isSame(JournalKey.of(one), JournalKey.of(other));
  }

  /** Whether the words alone tell that both are one journal. */
  static boolean isShortFor(String one, String other) {
    return abbreviates(JournalKey.of(one).split(" "), JournalKey.of(other).split(" "))
        || isHead(one, other)
        || isHead(other, one);
  }

  /** Whether a list of tens of thousands of journals has it; {@link #knows} asks a short one. */
  public boolean isListed(String written) {
    return knows(written) || JournalNames.bundled().has(JournalKey.of(written));
  }

  /** Whether one is short for the other's name alone, without what a list puts behind it. */
  private static boolean isHead(String brief, String name) {
    Pattern tail = PLACED.isIn(brief) ? SUBTITLE : TAIL;
    String head = tail.matcher(name).replaceFirst("");
    return head.length() >= 4
        && abbreviates(
            JournalKey.of(joined(brief)).split(" "), JournalKey.of(joined(head)).split(" "));
  }

  private static String joined(String name) {
    return LETTERS.matcher(name).replaceAll(found -> found.group().replaceAll("[.\\s]", "") + " ");
  }

  /** Word for word one a shortening of the other: "Am J Psychiatry", "American Journal …". */
  private static boolean abbreviates(String[] one, String[] other) {
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (!shortens(one[i], other[i]) && !shortens(other[i], one[i])) {
        return false;
      }
    }
    return true;
  }

  /** A beginning ("psychol"), or a contraction that keeps the end ("natl", "intl"). */
  private static boolean shortens(String brief, String word) {
    if (brief.isEmpty() || word.startsWith(brief)) {
      return !brief.isEmpty();
    }
    int at = 0;
    for (int i = 0; i < word.length() && at < brief.length(); i++) {
      at += word.charAt(i) == brief.charAt(at) && (i > 0 || at == 0) ? 1 : 0;
    }
    return at == brief.length()
        && brief.charAt(0) == word.charAt(0)
        && brief.charAt(at - 1) == word.charAt(word.length() - 1);
  }

  /** Loaded when the first journal is asked for, and once. */
  private static final class Bundled {
    private static final Journals JOURNALS = of(Table.bundled("rules/vocabulary/en/journals.csv"));
  }
}
