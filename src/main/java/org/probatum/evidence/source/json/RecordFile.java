package org.probatum.evidence.source.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.NotUnicode;
import org.probatum.evidence.source.TextLines;

/**
 * Whole records with where they came from, one in each line behind a head: how a library is given
 * to another one without loss. The last line tells how many there are, so that a cut shows.
 */
public final class RecordFile implements FormatReader {

  private static final String HEAD = "{\"format\":\"probatum-records/1\"}";

  /** Begins a file. */
  public static void head(Writer out) throws IOException {
    out.write(HEAD + "\n");
  }

  public static void write(SourceRecord record, Writer out) throws IOException {
    out.write(RecordJson.write(record) + "\n");
  }

  /** Ends a file. */
  public static void end(long records, Writer out) throws IOException {
    out.write("{\"records\":\"" + records + "\"}\n");
  }

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    long number = 0;
    boolean ended = false;
    try (BufferedReader reader = TextLines.reader(input.stream())) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("{\"records\":")) {
          ended = line.equals("{\"records\":\"" + number + "\"}");
        } else if (!line.isBlank()) {
          number++;
          out.accept(record(line, input, number));
        }
      }
    } catch (NotUnicode e) {
      out.accept(e.problem(input));
      return;
    }
    if (!ended) {
      out.accept(
          SourceProblem.ofFile(
              input.name(),
              "ends after " + number + " records without its last line",
              "Export or copy it again; nothing of it was taken."));
    }
  }

  private static Sourced record(String line, Input input, long number) {
    try {
      return RecordJson.read(line);
    } catch (IllegalArgumentException e) {
      return SourceProblem.ofFile(
          input.name() + ", line " + (number + 1),
          "is no record (" + e.getMessage() + ")",
          "Export it again; nothing of the file was taken.");
    }
  }
}
