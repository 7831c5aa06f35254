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
   * Reads every file of its format in the folder.
   *
   * @throws UnreadableCorpus where the folder is missing or holds no such file
   */
  Evaluation evaluate(Path folder) throws UnreadableCorpus;
}
