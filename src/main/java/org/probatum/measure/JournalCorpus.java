package org.probatum.measure;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.probatum.text.journal.Journals;
import org.probatum.text.table.Table;

/**
 * Names of journals with their abbreviations, in JabRef's lists: the name in the first column, ways
 * of abbreviating it behind. A pair is right where the program takes both for one journal, with its
 * long list or by the words alone; a name besides where its vocabulary knows it.
 */
final class JournalCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with .csv files of abbrv.jabref.org: \"name\",\"abbreviation\".";
  private static final String PAIR = "name and abbreviation taken for one";
  private static final String WORDS = "the same by their words alone";
  private static final String KNOWN = "name in the vocabulary";

  @Override
  public String name() {
    return "journals";
  }

  @Override
  public String about() {
    return "names of journals and their abbreviations";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".csv", REMEDY)) {
      for (List<String> cells : rows(file)) {
        if (cells.size() < 2 && String.join("", cells).isBlank()) {
          continue;
        }
        if (cells.size() < 2) {
          throw new UnreadableCorpus(file, "has a row with one cell: " + cells, REMEDY);
        }
        add(tally, file.getFileName().toString(), cells.get(0), cells.get(1));
      }
    }
    return tally.evaluation();
  }

  private static List<List<String>> rows(Path file) throws UnreadableCorpus {
    try {
      return Table.cells(new StringReader(CorpusFiles.text(file, REMEDY)));
    } catch (IOException | IllegalStateException e) {
      throw new UnreadableCorpus(file, "is no table parted by commas", REMEDY);
    }
  }

  private static void add(Tally tally, String file, String name, String brief) {
    Journals journals = Journals.bundled();
    tally.document();
    if (journals.isListed(name)) {
      tally.hit(KNOWN);
    } else {
      tally.missed(KNOWN);
    }
    if (journals.same(name, brief)) {
      tally.hit(WORDS);
    } else {
      tally.missed(WORDS);
    }
    if (journals.isOne(name, brief)) {
      tally.hit(PAIR);
    } else {
      tally.missed(PAIR);
      tally.miss(new Miss(file, PAIR, name, brief, ""));
    }
  }
}
