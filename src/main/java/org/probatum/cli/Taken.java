package org.probatum.cli;

import java.util.List;

/** What a command takes from the command line: one option or parameter, or a group of options. */
interface Taken {

  /** In the order in which the help lists them. */
  List<Given<?>> each();
}
