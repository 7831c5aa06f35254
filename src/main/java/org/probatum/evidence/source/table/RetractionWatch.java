package org.probatum.evidence.source.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.NotUnicode;
import org.probatum.evidence.source.TextLines;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;
import org.probatum.text.table.TableException;

/** The Retraction Watch data as Crossref publishes them, or a list of DOIs with their notices. */
public final class RetractionWatch implements FormatReader {

  private static final String REMEDY = "Download it again; nothing of it was taken.";

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    int[] number = {0};
    Consumer<Row> taking = row -> out.accept(new RetractionRow(row, ++number[0]).sourced(input));
    try (Reader reader = TextLines.reader(input.stream())) {
      Table.stream(input.name(), reader, taking);
    } catch (NotUnicode e) {
      out.accept(e.problem(input));
    } catch (TableException | UncheckedIOException | IllegalArgumentException e) {
      refuse(input, number[0], e, out);
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).matches(".*(?:EOF|Invalid char).*")) {
        throw e;
      }
      refuse(input, number[0], e, out);
    }
  }

  private static void refuse(Input input, int rows, Exception broken, Consumer<Sourced> out) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    if (cause instanceof NotUnicode malformed) {
      out.accept(malformed.problem(input));
      return;
    }
    String problem = "is no sound table from here on (" + cause.getMessage() + ")";
    out.accept(SourceProblem.ofFile(input.name() + ", row " + (rows + 1), problem, REMEDY));
  }
}
