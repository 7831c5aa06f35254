package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Lexicon;
import org.probatum.text.Lexicons;
import org.probatum.text.Vocabulary;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/**
 * Everything that claims are read with; loaded once, shared between threads.
 *
 * @param all these and all others, in the order of {@link #NAMES}
 */
public record Vocabularies(
    Vocabulary conditions,
    Vocabulary interventions,
    Vocabulary outcomes,
    Vocabulary routes,
    Lexicons all) {

  /** Names of the vocabularies, in the order in which a reading of a sentence holds their terms. */
  static final List<String> NAMES =
      List.of(
          "conditions",
          "interventions",
          "outcomes",
          "routes",
          "comparators",
          "mechanisms",
          "harms",
          "verbs",
          "cues",
          "studies",
          "people",
          "mentions",
          "not-claims",
          "symptoms");

  /** Those that the program ships. */
  public static Vocabularies bundled() {
    List<Vocabulary> all = Few.each(NAMES, Vocabulary::bundled);
    List<Lexicon> lexicons = new ArrayList<>(Few.each(all, Vocabulary::lexicon));
    lexicons.add(dangers());
    return new Vocabularies(all.get(0), all.get(1), all.get(2), all.get(3), Lexicons.of(lexicons));
  }

  /** Phrases that tell the dangers of the register of red flags; they stand behind all others. */
  private static Lexicon dangers() {
    Lexicon dangers = new Lexicon();
    for (Row row : Table.bundled("rules/vocabulary/en/red-flags.csv").rows()) {
      row.list("said").forEach(phrase -> dangers.add(phrase, row.text("key"), ""));
    }
    return dangers;
  }
}
