package org.probatum.evidence.source.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.Identifiers;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.PersonName;
import org.probatum.text.table.Row;

/** A row: one work with what was said of it. The columns are those of either file. */
final class RetractionRow {

  private static final Map<String, Notice.Kind> KINDS =
      Map.of(
          "retraction", Notice.Kind.RETRACTION,
          "correction", Notice.Kind.CORRECTION,
          "expression of concern", Notice.Kind.CONCERN,
          "reinstatement", Notice.Kind.REINSTATEMENT);
  private static final Pattern AMERICAN =
      Pattern.compile("(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/(\\d{4}).*");

  private final Row row;
  private final int number;
  private final Draft draft = new Draft();

  RetractionRow(Row row, int number) {
    this.row = row;
    this.number = number;
  }

  Sourced sourced(Input input) {
    String which = "row " + number;
    draft.doi(either("OriginalPaperDOI", "doi"));
    draft.pmid(cell("OriginalPaperPubMedID"));
    draft.title(cell("Title"));
    draft.journal(cell("Journal"));
    draft.year(cell("OriginalPaperDate"));
    for (String name : cell("Author").split(";")) {
      draft.author(PersonName.of(name));
    }
    boolean known = notices();
    if (!known || !draft.isIdentified()) {
      return SourceProblem.ofRecord(
          input.place(which),
          known ? "has neither DOI nor PubMed number" : "has no kind of notice that is known",
          "It was left out; nothing else depends on it.");
    }
    return draft.finish(input.provenance(Format.RETRACTION_WATCH.words(), which), Origin.REGISTRY);
  }

  private boolean notices() {
    boolean any = false;
    for (String nature : either("RetractionNature", "retractionwatch").split(";")) {
      Notice.Kind kind = KINDS.get(nature.strip().toLowerCase(Locale.ROOT));
      if (kind != null) {
        draft.notice(
            new Notice(kind, date(cell("RetractionDate")), Identifiers.doi(cell("RetractionDOI"))));
        any = true;
      }
    }
    return any;
  }

  /** Month, day and year with a time behind; ISO dates stay; null for what is no date. */
  private static String date(String text) {
    Matcher american = AMERICAN.matcher(text);
    if (american.matches()) {
      return american.group(3) + "-" + two(american.group(1)) + "-" + two(american.group(2));
    }
    return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? text.substring(0, "2026-01-02".length()) : null;
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }

  private String either(String one, String other) {
    return cell(one).isEmpty() ? cell(other) : cell(one);
  }

  /** Empty where the file has no such column, whatever the case of its name. */
  private String cell(String column) {
    return List.copyOf(row.cells().entrySet()).stream()
        .filter(each -> each.getKey().strip().equalsIgnoreCase(column))
        .map(each -> each.getValue() == null ? "" : each.getValue().strip())
        .findFirst()
        .orElse("");
  }
}
