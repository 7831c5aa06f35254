package org.probatum.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * How a command is used: what it is for and what it takes. It is told in code, without annotations:
 * picocli would read them at every start, a twentieth of what a check takes.
 *
 * @param spec the same in the terms of picocli
 */
record Usage(CommandSpec spec) {

  static Usage of(Callable<Integer> command, String... purpose) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).versionProvider(new Version());
    spec.usageMessage().description(purpose).sortOptions(false);
    return new Usage(spec);
  }

  Usage takes(Taken... all) {
    for (Taken taken : all) {
      taken.each().forEach(given -> spec.add(given.spec()));
    }
    return this;
  }

  /** Sets a command below this one. */
  Usage has(String name, Usage command) {
    spec.addSubcommand(name, command.spec());
    command.answers();
    return this;
  }

  /** Lines below the help. */
  Usage ends(String... lines) {
    spec.usageMessage().footer(lines);
    return this;
  }

  /** Lets it tell how it is used, and the version of the program. */
  Usage answers() {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    return this;
  }
}
