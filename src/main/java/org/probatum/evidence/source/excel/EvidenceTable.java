package org.probatum.evidence.source.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.json.EvidenceReader;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;

/** Reads filled evidence tables. A problem names sheet and cell, and leaves out the one work. */
public final class EvidenceTable implements FormatReader {

  private static final int LARGEST = 50_000_000;
  private static final String REMEDY =
      "\"probatum evidence template FILE.xlsx\" writes a table to fill.";

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    byte[] bytes = input.stream().readNBytes(LARGEST);
    if (bytes.length == LARGEST) {
      out.accept(SourceProblem.ofFile(input.name(), "is larger than 50 MB", "Split it."));
      return;
    }
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Optional<Cells> table = table(book);
      if (table.isEmpty()) {
        out.accept(
            SourceProblem.ofFile(input.name(), "no sheet has Title and Design as columns", REMEDY));
      } else {
        read(table.get(), input, out);
      }
    } catch (IOException | RuntimeException broken) {
      String reason = String.valueOf(broken.getMessage());
      out.accept(
          SourceProblem.ofFile(
              input.name(), "is no workbook that can be read (" + reason + ")", REMEDY));
    }
  }

  private static Optional<Cells> table(Workbook book) {
    for (Sheet sheet : book) {
      Optional<Cells> cells = Cells.of(sheet);
      if (cells.isPresent()) {
        return cells;
      }
    }
    return Optional.empty();
  }

  private static void read(Cells cells, Input input, Consumer<Sourced> out) {
    Optional<String> unknown = cells.unknownHeader();
    if (unknown.isPresent()) {
      String place = input.name() + ", " + unknown.get();
      out.accept(
          SourceProblem.ofFile(
              place, "no column has this name", "Begin it with \"Note\" to keep it. " + REMEDY));
      return;
    }
    EvidenceReader reader = new EvidenceReader(StudyTerms.bundled());
    for (TableWork work : works(cells)) {
      work(work, cells, input, reader).forEach(out);
    }
  }

  /** The example row of the template is none. */
  private static List<TableWork> works(Cells cells) {
    List<TableWork> works = new ArrayList<>();
    for (int row = cells.firstRow(); row <= cells.lastRow(); row++) {
      if (cells.isEmpty(row)) {
        continue;
      }
      if (works.isEmpty() || !cells.text(row, Column.TITLE).isEmpty()) {
        works.add(new TableWork(cells, row));
      } else {
        works.get(works.size() - 1).add(row);
      }
    }
    works.removeIf(work -> cells.text(work.firstRow(), Column.TITLE).startsWith(Template.EXAMPLE));
    return works;
  }

  private static List<Sourced> work(
      TableWork work, Cells cells, Input input, EvidenceReader reader) {
    List<Sourced> problems = new ArrayList<>(errors(work, cells, input));
    EvidenceReader.Checked checked =
        reader.check(
            work.entry(
                (row, column) ->
                    problems.add(
                        SourceProblem.ofRecord(
                            input.name() + ", " + cells.place(row, column),
                            "\"" + cells.text(row, column) + "\" is no whole number",
                            "Give digits alone, or leave the cell empty."))));
    FlawPlace places = new FlawPlace(input.name(), cells, work);
    checked.problems().forEach(flaw -> problems.add(places.problem(flaw)));
    if (!problems.isEmpty()) {
      return problems.stream().distinct().toList();
    }
    String which = "row " + (work.firstRow() + 1);
    return List.of(
        new SourceRecord(
            checked.work(), "", Set.of(), Set.of(), input.provenance(Format.EXCEL.words(), which)));
  }

  private static List<Sourced> errors(TableWork work, Cells cells, Input input) {
    List<Sourced> problems = new ArrayList<>();
    for (Column column : Column.values()) {
      if (cells.isError(work.firstRow(), column)) {
        problems.add(
            SourceProblem.ofRecord(
                input.name() + ", " + cells.place(work.firstRow(), column),
                "its formula gives an error",
                "Write the value itself."));
      }
    }
    return problems;
  }
}
