package org.probatum.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and where the right one is found. */
final class WrongUsage {

  private WrongUsage() {}

  static int tell(ParameterException wrong, Console console) {
    CommandLine command = wrong.getCommandLine();
    console.err().println("probatum: " + words(wrong));
    boolean suggested = UnmatchedArgumentException.printSuggestions(wrong, console.err());
    if (command.getParent() != null) {
      String name = command.getCommandSpec().qualifiedName();
      console.err().println("\"" + name + " --help\" tells how it is used.");
    } else if (!suggested) {
      command.usage(console.err());
    }
    return Ending.UNUSABLE.code();
  }

  private static String words(ParameterException wrong) {
    boolean command =
        wrong instanceof UnmatchedArgumentException && wrong.getCommandLine().getParent() == null;
    return command
        ? ((UnmatchedArgumentException) wrong).getUnmatched().get(0) + ": no such command"
        : wrong.getMessage();
  }
}
