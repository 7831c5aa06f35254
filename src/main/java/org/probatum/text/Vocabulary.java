package org.probatum.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/**
 * A vocabulary of concepts: its phrases, and what the table tells of each concept besides. Shared
 * between threads.
 */
public final class Vocabulary {

  /** Several readers ask for the same one, and to read the largest takes a fiftieth of a check. */
  private static final Map<String, Vocabulary> BUNDLED = new ConcurrentHashMap<>();

  private final Lexicon lexicon;
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, Set<String>> wide = new ConcurrentHashMap<>();

  private Vocabulary(Table table) {
    lexicon = Lexicon.of(table);
    table.rows().forEach(row -> rows.putIfAbsent(row.text("concept"), row));
  }

  public static Vocabulary of(Table table) {
    return new Vocabulary(table);
  }

  /** A vocabulary that the program ships, such as {@code outcomes}; read once. */
  public static Vocabulary bundled(String name) {
    return BUNDLED.computeIfAbsent(
        name, each -> of(Table.bundled("rules/vocabulary/en/" + each + ".csv")));
  }

  /** Its phrases. */
  public Lexicon lexicon() {
    return lexicon;
  }

  public List<Term> find(String text, List<Token> tokens) {
    return lexicon.find(text, tokens);
  }

  public List<Term> find(String text) {
    return lexicon.find(text);
  }

  /** A column of a concept's row; empty where it has none. */
  public String about(String concept, String column) {
    Row row = rows.get(concept);
    return row == null ? "" : row.optional(column).orElse("");
  }

  /** Concepts of the terms with every broader concept. */
  public Set<String> widened(List<Term> terms) {
    Set<String> all = new LinkedHashSet<>();
    terms.forEach(term -> all.addAll(widened(term.concept())));
    return all;
  }

  /** The concept and every broader one. */
  public Set<String> widened(String concept) {
    return rows.containsKey(concept) ? wide.computeIfAbsent(concept, this::widen) : Set.of(concept);
  }

  private Set<String> widen(String concept) {
    Set<String> all = new LinkedHashSet<>();
    widen(concept, all);
    return Collections.unmodifiableSet(all);
  }

  private void widen(String concept, Set<String> all) {
    Row row = rows.get(concept);
    if (all.add(concept) && row != null) {
      row.list("broader").forEach(each -> widen(each, all));
    }
  }
}
