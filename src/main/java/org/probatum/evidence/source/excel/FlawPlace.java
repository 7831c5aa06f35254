package org.probatum.evidence.source.excel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.SourceProblem;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Finds the cell that a flaw is about. The check tells it as {@code ", study 1, outcome 2: estimate
 * (0.9) is outside its interval …"}: path, property, problem, remedy.
 */
final class FlawPlace {

  private static final Pattern FLAW = Pattern.compile("(?s)(?:, )?(.*?): (.*)");
  private static final Scan NUMBERED = Scan.of("(study|outcome|arm|value|source) (\\d+)");
  private static final Pattern SENTENCES = Pattern.compile("(?s)(.*?[^.])\\. (\\p{Lu}.*)");

  private final String file;
  private final Cells cells;
  private final TableWork work;

  FlawPlace(String file, Cells cells, TableWork work) {
    this.file = file;
    this.cells = cells;
    this.work = work;
  }

  SourceProblem problem(String flaw) {
    Matcher parts = FLAW.matcher(flaw);
    String path = parts.matches() ? parts.group(1) : "";
    String words = parts.matches() ? parts.group(2) : flaw;
    int row = work.row(number(path, "study"), number(path, "outcome"));
    Column column = column(path, words);
    boolean ofStudy = column.compareTo(Column.OUTCOME) < 0;
    int at = ofStudy ? work.row(number(path, "study"), 0) : row;
    Matcher sentences = SENTENCES.matcher(words);
    boolean two = sentences.matches();
    return SourceProblem.ofRecord(
        file + ", " + cells.place(at, column),
        two ? sentences.group(1) : words.replaceFirst("\\.$", ""),
        two ? sentences.group(2) : "Correct the cell, and import the table again.");
  }

  private static int number(String path, String part) {
    Search found = NUMBERED.search(path);
    while (found.find()) {
      if (found.group(1).equals(part)) {
        return Integer.parseInt(found.group(2));
      }
    }
    return 0;
  }

  private static Column column(String path, String words) {
    if (words.startsWith("the arms together")) {
      return Column.RANDOMISED;
    }
    String property = words.split("[ :(]", 2)[0];
    if (property.equals("depth")) {
      return Column.DEPTH;
    }
    return ofLast(path, property)
        .or(() -> Column.ofProperty("comparator " + property))
        .orElse(path.contains("outcome") ? Column.OUTCOME : Column.TITLE);
  }

  /** An arm and a value have columns of their own, by their number. */
  private static Optional<Column> ofLast(String path, String property) {
    Search found = NUMBERED.search(path);
    String last = "";
    while (found.find()) {
      boolean byNumber = !found.group(1).matches("study|outcome");
      last = (byNumber ? found.group() : found.group(1)) + " ";
    }
    String name = last.startsWith("value") && property.equals("arm") ? "value" : property;
    return Column.ofProperty((last + name).strip());
  }
}
