package org.probatum.measure;

import java.nio.file.Path;

/**
 * A public collection of texts with what people say of them, against which a reader is measured.
 */
public interface Corpus {

  /** Its name on the command line, such as {@code pico-corpus}. */
  String name();

  /** What is measured, in a sentence. */
  String about();

  /**
   * The same held against the labels of a reader instead of its own.
   *
   * @throws UnreadableCorpus where the corpus knows no other labels than its own
   */
  default Corpus labelledBy(Path file) throws UnreadableCorpus {
    throw new UnreadableCorpus(
        "--labels",
        name() + " is measured against labels of its own",
        "Leave --labels out, or measure medline-records.");
  }

  /**
   * Reads every file of its format in the folder.
   *
   * @throws UnreadableCorpus where the folder is missing or holds no such file
   */
  Evaluation evaluate(Path folder) throws UnreadableCorpus;
}
