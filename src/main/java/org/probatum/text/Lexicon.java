package org.probatum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final PhraseNode root = new PhraseNode();
  private final List<String[]> phrases = new ArrayList<>();
  private final FirstWords firsts = new FirstWords();

  public static Lexicon of(Table table) {
    Lexicon lexicon = new Lexicon();
    for (Row row : table.rows()) {
      PhraseNode.Entry entry =
          new PhraseNode.Entry(row.text("concept"), row.optional("kind").orElse(""));
      row.list("phrases").forEach(phrase -> lexicon.add(phrase, entry));
    }
    return lexicon;
  }

  /** Adds one phrase; meant for the time before the lexicon is shared. */
  public Lexicon add(String phrase, String concept, String kind) {
    add(phrase, new PhraseNode.Entry(concept, kind));
    return this;
  }

  private void add(String phrase, PhraseNode.Entry entry) {
    PhraseNode node = root;
    String[] words = words(phrase.strip().toLowerCase(Locale.ROOT));
    firsts.add(words, 1);
    phrases.add(words);
    for (String word : words) {
      node = node.child(word);
    }
    node.end(entry);
  }

  /** A program has thousands of phrases, all read when it starts; a pattern would take its time. */
  private static String[] words(String phrase) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int at = 0; at <= phrase.length(); at++) {
      boolean ends = at == phrase.length() || isBetween(phrase.charAt(at));
      if (ends && at > start) {
        words.add(phrase.substring(start, at));
      }
      start = ends ? at + 1 : start;
    }
    return words.toArray(String[]::new);
  }

  private static boolean isBetween(char mark) {
    return mark == '-' || Blanks.isPlain(mark);
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
        for (PhraseNode.Entry entry : match.entries) {
          found.add(new Term(entry.concept(), entry.kind(), span.of(text), span));
        }
        at = match.end;
      }
    }
    return found;
  }

  public List<Term> find(String text) {
    return find(text, Tokens.of(text));
  }

  private static Match longest(PhraseNode node, List<Token> tokens, int at, int depth) {
    Match best = node.entries().isEmpty() ? null : new Match(at, node.entries());
    if (at >= tokens.size() || depth > 0 && !tokens.get(at).bound()) {
      return best;
    }
    Token token = tokens.get(at);
    PhraseNode next = node.behind(token);
    if (next != null) {
      best = longer(best, longest(next, tokens, at + 1, depth + 1));
    }
    List<Map.Entry<String, PhraseNode>> beginnings = node.beginnings(token.lower().charAt(0));
    for (int i = 0; beginnings != null && i < beginnings.size(); i++) {
      if (token.lower().startsWith(beginnings.get(i).getKey())) {
        best = longer(best, longest(beginnings.get(i).getValue(), tokens, at + 1, depth + 1));
      }
    }
    return node.gap() == null ? best : longer(best, overGap(node.gap(), tokens, at, depth));
  }

  private static Match overGap(PhraseNode behind, List<Token> tokens, int at, int depth) {
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

  private record Match(int end, List<PhraseNode.Entry> entries) {}
}
