package org.probatum.evidence.source;

import java.io.IOException;
import java.util.function.Consumer;
import org.probatum.evidence.Sourced;

/** Reads one format, record by record, so that the size of a file costs time and not memory. */
@FunctionalInterface
public interface FormatReader {

  /**
   * Reads to the end or to the first place from which nothing can be read on; that place is then
   * told as a fatal problem.
   *
   * @throws IOException if the file itself fails, not its content
   */
  void read(Input input, Consumer<Sourced> out) throws IOException;
}
