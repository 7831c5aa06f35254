package org.probatum.cli;

import java.time.Clock;
import java.util.Arrays;
import org.probatum.evidence.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code probatum}: holds the commands and says how a run ends. */
@Command(
    name = "probatum",
    description = "Grades every claim of a medical article against its sources.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    subcommands = {
      CheckCommand.class,
      RulesCommand.class,
      EvidenceCommand.class,
      EvaluateCommand.class
    })
final class Probatum implements Runnable {

  private static final String EVIDENCE = "evidence";

  private final Console console;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show internal errors with their stack trace.")
  private boolean debug;

  private Probatum(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  static int run(Console console, Clock clock, String... arguments) {
    try {
      CommandLine line = new CommandLine(new Probatum(console, clock));
      if (Arrays.asList(arguments).contains(EVIDENCE)) {
        CommandLine evidence = line.getSubcommands().get(EVIDENCE);
        EvidenceCommand.commands().forEach(evidence::addSubcommand);
      }
      return set(line, console).execute(arguments);
    } catch (Error defect) {
      console.admit("this run", defect);
      return Ending.INTERNAL.code();
    }
  }

  private static CommandLine set(CommandLine line, Console console) {
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(colours(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> explain(wrong, console))
        .setExecutionExceptionHandler(Probatum::tell);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "give a command, as in \"probatum check ARTICLE\".");
  }

  Console console() {
    return console.debugging(debug);
  }

  Clock clock() {
    return clock;
  }

  private static int explain(ParameterException wrong, Console console) {
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

  private static int tell(Exception error, CommandLine command, ParseResult parsed) {
    Probatum root = root(command);
    if (error instanceof Complaint || error instanceof StoreException) {
      root.console().complain(error);
      return Ending.UNUSABLE.code();
    }
    root.console().admit(command.getCommandName(), error);
    return Ending.INTERNAL.code();
  }

  private static Probatum root(CommandLine command) {
    CommandLine top = command;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top.getCommand();
  }

  private static CommandLine.Help.ColorScheme colours(Console console) {
    return CommandLine.Help.defaultColorScheme(
        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }
}
