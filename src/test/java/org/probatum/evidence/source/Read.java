package org.probatum.evidence.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;

/** What a file of this content gives. */
public final class Read {

  private final List<Sourced> all = new ArrayList<>();

  private Read() {}

  public static Read text(String content) {
    return bytes(content.getBytes(StandardCharsets.UTF_8));
  }

  public static Read bytes(byte[] content) {
    Read read = new Read();
    try {
      Input input = new Input("file", new ByteArrayInputStream(content), "2026-01-02");
      new SourceReader().read(input, read.all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  public List<SourceRecord> records() {
    return all.stream()
        .filter(SourceRecord.class::isInstance)
        .map(SourceRecord.class::cast)
        .toList();
  }

  public SourceRecord one() {
    if (all.size() != 1 || records().isEmpty()) {
      throw new AssertionError("not one record: " + all);
    }
    return records().get(0);
  }

  public List<SourceProblem> problems() {
    return all.stream()
        .filter(SourceProblem.class::isInstance)
        .map(SourceProblem.class::cast)
        .toList();
  }
}
