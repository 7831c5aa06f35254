package org.probatum.evidence.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.probatum.evidence.Registry;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.Work;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;

/** Reads the records in an answer as those of a file that the registry exports. */
final class Records implements Reading<List<Work>> {

  private final String name;
  private final FormatReader reader;
  private final String mark;
  private final Function<SourceRecord, Work> work;

  /**
   * @param registry whose answers they are
   * @param reader reads the format
   * @param mark what every answer of this format holds, also an empty one
   * @param work makes a work of a record
   */
  Records(Registry registry, FormatReader reader, String mark, Function<SourceRecord, Work> work) {
    this.name = registry.words();
    this.reader = reader;
    this.mark = mark;
    this.work = work;
  }

  @Override
  public Optional<List<Work>> read(byte[] body, Instant date) throws Unreadable {
    if (!new String(body, StandardCharsets.UTF_8).contains(mark)) {
      throw new Unreadable("no " + mark);
    }
    List<Sourced> all = sourced(body, date);
    List<Work> works =
        all.stream()
            .filter(SourceRecord.class::isInstance)
            .map(SourceRecord.class::cast)
            .map(work)
            .toList();
    if (all.stream().anyMatch(each -> isInTheWay(each, works))) {
      throw new Unreadable("no record that can be read");
    }
    return works.isEmpty() ? Optional.empty() : Optional.of(works);
  }

  /** One record without a title does not spoil the others; a body that breaks off does. */
  private static boolean isInTheWay(Sourced sourced, List<Work> works) {
    return sourced instanceof SourceProblem problem && (problem.fatal() || works.isEmpty());
  }

  private List<Sourced> sourced(byte[] body, Instant date) throws Unreadable {
    List<Sourced> all = new ArrayList<>();
    try {
      reader.read(new Input(name, new ByteArrayInputStream(body), Answers.day(date)), all::add);
    } catch (IOException | RuntimeException garbled) {
      throw new Unreadable(garbled);
    }
    return all;
  }
}
