package org.probatum.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/**
 * Phrases of a vocabulary, found in one pass over the tokens of a text, longest match first.
 *
 * <p>A phrase is a row of a table with the columns {@code concept}, {@code kind} and {@code
 * phrases} (parted by {@code |}). In a phrase {@code word*} matches every word with that beginning
 * and {@code ~} up to three words of any kind. Hyphens count as blanks; a plural counts as its
 * singular.
 */
public final class Lexicon {

  private static final int WIDEST_GAP = 3;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-]+");

  private final Node root = new Node();
  private final List<String[]> phrases = new ArrayList<>();
  private final FirstWords firsts = new FirstWords();

  public static Lexicon of(Table table) {
    Lexicon lexicon = new Lexicon();
    for (Row row : table.rows()) {
      for (String phrase : row.list("phrases")) {
        lexicon.add(phrase, row.text("concept"), row.optional("kind").orElse(""));
      }
    }
    return lexicon;
  }

  /** Adds one phrase; meant for the time before the lexicon is shared. */
  public Lexicon add(String phrase, String concept, String kind) {
    Node node = root;
    String[] words = BETWEEN.split(phrase.strip().toLowerCase(Locale.ROOT));
    firsts.add(words, 1);
    phrases.add(words);
    for (String word : words) {
      node = node.child(word);
    }
    node.entries.add(new Entry(concept, kind));
    return this;
  }

  /** Adds the beginnings of all phrases. */
  void tell(FirstWords all, int lexicon) {
    phrases.forEach(words -> all.add(words, lexicon));
  }

  /** Every phrase in the tokens, in order; of overlapping ones the first and longest. */
  public List<Term> find(String text, List<Token> tokens) {
    int[] worth = new int[tokens.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = firsts.of(tokens.get(i), i + 1 < worth.length ? tokens.get(i + 1) : null);
    }
    return find(text, tokens, worth, 1);
  }

  /** The same, where it is known by a bit which tokens are worth a closer look. */
  List<Term> find(String text, List<Token> tokens, int[] worth, int bit) {
    List<Term> found = new ArrayList<>(4);
    int at = 0;
    while (at < worth.length) {
      Match match = (worth[at] & bit) == 0 ? null : longest(root, tokens, at, 0);
      if (match == null) {
        at++;
      } else {
        Span span = tokens.get(at).span().upTo(tokens.get(match.end - 1).span());
        for (Entry entry : match.entries) {
          found.add(new Term(entry.concept, entry.kind, span.of(text), span));
        }
        at = match.end;
      }
    }
    return found;
  }

  public List<Term> find(String text) {
    return find(text, Tokens.of(text));
  }

  private static Match longest(Node node, List<Token> tokens, int at, int depth) {
    Match best = node.entries.isEmpty() ? null : new Match(at, node.entries);
    if (at >= tokens.size() || depth > 0 && !tokens.get(at).bound()) {
      return best;
    }
    Token token = tokens.get(at);
    Node next = node.behind(token);
    if (next != null) {
      best = longer(best, longest(next, tokens, at + 1, depth + 1));
    }
    for (Map.Entry<String, Node> each : node.beginnings) {
      if (token.lower().startsWith(each.getKey())) {
        best = longer(best, longest(each.getValue(), tokens, at + 1, depth + 1));
      }
    }
    return node.gap == null ? best : longer(best, overGap(node.gap, tokens, at, depth));
  }

  private static Match overGap(Node behind, List<Token> tokens, int at, int depth) {
    Match best = null;
    for (int skip = 0; skip <= WIDEST_GAP && at + skip < tokens.size(); skip++) {
      if (skip > 0 && !tokens.get(at + skip).bound()) {
        break;
      }
      best = longer(best, longest(behind, tokens, at + skip, depth + 1));
    }
    return best;
  }

  private static Match longer(Match one, Match other) {
    return other == null || one != null && one.end >= other.end ? one : other;
  }

  private record Entry(String concept, String kind) {}

  private record Match(int end, List<Entry> entries) {}

  private static final class Node {
    private final List<Map.Entry<String, Node>> beginnings = new ArrayList<>(0);
    private final List<Entry> entries = new ArrayList<>(1);

    /** Most phrases go on with one word; a map is made for the second. */
    private String word;

    private Node next;
    private Map<String, Node> others;
    private Node gap;

    Node child(String word) {
      if (word.equals("~")) {
        gap = gap == null ? new Node() : gap;
        return gap;
      }
      return word.endsWith("*") ? beginning(word.substring(0, word.length() - 1)) : exact(word);
    }

    private Node exact(String other) {
      if (word == null || word.equals(other)) {
        word = other;
        next = next == null ? new Node() : next;
        return next;
      }
      others = others == null ? new HashMap<>() : others;
      return others.computeIfAbsent(other, w -> new Node());
    }

    private Node beginning(String letters) {
      for (Map.Entry<String, Node> each : beginnings) {
        if (each.getKey().equals(letters)) {
          return each.getValue();
        }
      }
      Node node = new Node();
      beginnings.add(Map.entry(letters, node));
      return node;
    }

    Node behind(Token token) {
      if (word == null) {
        return null;
      }
      Node exact = behind(token.lower());
      return exact != null || token.isSingular() ? exact : behind(token.singular());
    }

    private Node behind(String other) {
      return word.equals(other) ? next : others == null ? null : others.get(other);
    }
  }
}
