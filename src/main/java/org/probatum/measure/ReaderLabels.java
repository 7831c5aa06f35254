package org.probatum.measure;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.text.table.Table;

/**
 * Designs that somebody gave to records after reading them: a line for each, with PubMed number,
 * design, "sure" or "unsure", and a reason if there is one, parted by commas or tabs. Empty lines,
 * those that begin with {@code #} and a header that begins with "pmid" are passed over.
 *
 * @param file where they stand
 * @param byPmid labels by PubMed number, in their order
 */
record ReaderLabels(Path file, Map<String, Label> byPmid) {

  private static final String REMEDY =
      "Give lines of PubMed number, design, \"sure\" or \"unsure\", parted by commas or tabs, such as:"
          + " 12345678,observational study,sure.";

  /**
   * What one record is said to be.
   *
   * @param design the design
   * @param sure whether the reader was sure of it
   * @param line number of the line, from 1
   */
  record Label(IndexedDesign design, boolean sure, int line) {}

  static ReaderLabels read(Path file) throws UnreadableCorpus {
    Map<String, Label> labels = new LinkedHashMap<>();
    int number = 0;
    for (String line : CorpusFiles.text(file, REMEDY).replaceFirst("^\uFEFF", "").split("\\R")) {
      number++;
      if (!line.isBlank() && !line.matches("(?i)#.*|\"?pmid\\b.*")) {
        String place = file + ", line " + number;
        List<String> cells = cells(line, place);
        if (labels.put(cells.get(0), label(cells, number, place)) != null) {
          throw new UnreadableCorpus(
              place, cells.get(0) + " has a label above already", "Give each record one label.");
        }
      }
    }
    if (labels.isEmpty()) {
      throw new UnreadableCorpus(file, "holds no label", REMEDY);
    }
    return new ReaderLabels(file, labels);
  }

  private static List<String> cells(String line, String place) throws UnreadableCorpus {
    List<String> cells =
        (line.contains("\t") ? Arrays.asList(line.split("\t")) : parted(line, place))
            .stream().map(String::strip).toList();
    if (cells.size() < 3) {
      throw new UnreadableCorpus(
          place, "has " + cells.size() + " cells where three are needed", REMEDY);
    }
    if (!cells.get(0).matches("\\d{1,9}")) {
      throw new UnreadableCorpus(place, "\"" + cells.get(0) + "\" is no PubMed number", REMEDY);
    }
    return cells;
  }

  private static List<String> parted(String line, String place) throws UnreadableCorpus {
    try {
      return Table.cells(new StringReader(line)).get(0);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableCorpus(place, "cannot be parted by commas", REMEDY);
    }
  }

  private static Label label(List<String> cells, int number, String place) throws UnreadableCorpus {
    String sure = cells.get(2);
    if (!sure.matches("sure|unsure")) {
      throw new UnreadableCorpus(
          place, "\"" + sure + "\" is neither \"sure\" nor \"unsure\"", REMEDY);
    }
    IndexedDesign design =
        IndexedDesign.named(cells.get(1))
            .orElseThrow(
                () ->
                    new UnreadableCorpus(
                        place,
                        "\"" + cells.get(1) + "\" is no design",
                        "Give one of: " + IndexedDesign.names() + "."));
    return new Label(design, sure.equals("sure"), number);
  }

  /** Refuses a label of a record that is not among these. */
  void require(Set<String> pmids, Path folder) throws UnreadableCorpus {
    for (Map.Entry<String, Label> each : byPmid.entrySet()) {
      if (!pmids.contains(each.getKey())) {
        throw new UnreadableCorpus(
            file + ", line " + each.getValue().line(),
            "no record with an abstract in " + folder + " has the number " + each.getKey(),
            "Take the line out, or give the folder that the labels were made for.");
      }
    }
  }

  /** How many of the labels the reader was sure of. */
  long sure() {
    return byPmid.values().stream().filter(Label::sure).count();
  }
}
