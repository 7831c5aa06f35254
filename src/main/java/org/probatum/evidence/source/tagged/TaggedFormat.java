package org.probatum.evidence.source.tagged;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.Origin;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.NotUnicode;
import org.probatum.evidence.source.TextLines;

/** The tagged formats: how a line is tagged, which tag begins a record, which one ends it. */
public enum TaggedFormat implements FormatReader {
  MEDLINE(
      Format.MEDLINE,
      Origin.REGISTRY,
      Pattern.compile("^([A-Z][A-Z\\d]{0,3}) {0,3}- (.*)$"),
      "PMID",
      null,
      record -> new MedlineRecord(record).draft()),
  RIS(
      Format.RIS,
      Origin.EXTRACTED,
      Pattern.compile("^([A-Z][A-Z\\d]) {1,2}-(?: (.*))?$"),
      "TY",
      "ER",
      record -> new RisRecord(record).draft());

  private static final int MOST_TEXT = 16_000_000;

  /** PubMed closes each record with it; others that write MEDLINE may not. */
  private static final String USUALLY_LAST = "SO";

  private final Format format;
  private final Origin origin;
  private final Pattern line;
  private final String first;
  private final String last;
  private final Function<TaggedRecord, Draft> reading;

  TaggedFormat(
      Format format,
      Origin origin,
      Pattern line,
      String first,
      String last,
      Function<TaggedRecord, Draft> reading) {
    this.format = format;
    this.origin = origin;
    this.line = line;
    this.first = first;
    this.last = last;
    this.reading = reading;
  }

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    TextLines lines = new TextLines(input.stream());
    Run run = new Run(input, out);
    try {
      for (String text = lines.next(); text != null; text = lines.next()) {
        run.line(text, lines.number());
      }
      run.end(lines);
    } catch (NotUnicode e) {
      out.accept(e.problem(input));
    }
  }

  /** One pass through a file. */
  private final class Run {

    private final Input input;
    private final Consumer<Sourced> out;
    private TaggedRecord record;
    private int number;
    private int room = MOST_TEXT;
    private boolean closing;

    Run(Input input, Consumer<Sourced> out) {
      this.input = input;
      this.out = out;
    }

    void line(String text, int at) {
      Matcher tagged = line.matcher(text);
      boolean isField = tagged.matches();
      if (isField && tagged.group(1).equals(first)) {
        close();
        record = new TaggedRecord(at);
        room = MOST_TEXT;
      }
      room -= text.length();
      if (record == null || room < 0) {
        return;
      }
      if (isField && tagged.group(1).equals(last)) {
        close();
      } else if (isField) {
        record.add(tagged.group(1), tagged.group(2) == null ? "" : tagged.group(2));
      } else if (!text.isBlank()) {
        record.more(text.strip());
      }
    }

    private void close() {
      if (record != null) {
        number++;
        closing |= isClosed();
        String which = "record " + number + " (line " + record.line() + ")";
        out.accept(sourced(which));
        record = null;
      }
    }

    private Sourced sourced(String which) {
      return room < 0
          ? SourceProblem.ofRecord(
              input.place(which),
              "holds more than " + MOST_TEXT + " characters",
              "Look whether an end mark is missing there.")
          : reading.apply(record).finish(input.provenance(format.words(), which), origin);
    }

    private boolean isClosed() {
      return !record.first(USUALLY_LAST).isEmpty();
    }

    /** Where no end mark must be, a file that breaks off within a line or its custom lacks it. */
    private boolean isCutOff(TextLines lines) {
      return record != null && (last != null || !isClosed() && (closing || lines.isBroken()));
    }

    /** Without its end mark the last record is cut off. */
    void end(TextLines lines) {
      if (isCutOff(lines)) {
        String mark = last == null ? USUALLY_LAST : last;
        out.accept(
            SourceProblem.ofFile(
                input.name() + ", line " + lines.number(),
                "the file ends within a record (no " + mark + " line)",
                "Export it again; nothing of it was taken."));
      } else {
        close();
      }
    }
  }
}
