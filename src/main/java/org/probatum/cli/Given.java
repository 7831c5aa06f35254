package org.probatum.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/**
 * An option or a parameter, and what was given for it.
 *
 * @param spec tells picocli how it is written; holds the value once a command line has been read
 * @param <T> type of the value
 */
record Given<T>(ArgSpec spec) implements Taken {

  T value() {
    return spec.getValue();
  }

  @Override
  public List<Given<?>> each() {
    return List.of(this);
  }
}
