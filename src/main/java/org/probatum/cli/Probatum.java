package org.probatum.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.probatum.evidence.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** {@code probatum}: holds the commands and says how a run ends. */
final class Probatum implements Callable<Integer> {

  private static final List<String> COMMANDS = List.of("check", "rules", "evidence", "evaluate");

  private final Console console;
  private final Clock clock;

  private final Given<Boolean> debug =
      Option.flag(
          OptionSpec.builder("--debug")
              .scopeType(ScopeType.INHERIT)
              .description("Show internal errors with their stack trace."));

  private final Usage usage =
      Usage.of(this, "Grades every claim of a medical article against its sources.")
          .takes(debug)
          .answers();

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
      Probatum probatum = new Probatum(console, clock);
      return probatum.line(arguments).execute(arguments);
    } catch (Error defect) {
      console.admit("this run", defect);
      return Ending.INTERNAL.code();
    }
  }

  private CommandLine line(String... arguments) {
    commands(arguments).forEach(name -> usage.has(name, command(name)));
    return new CommandLine(usage.spec().name("probatum"))
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(colours(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> WrongUsage.tell(wrong, console))
        .setExecutionExceptionHandler(this::tell);
  }

  /** All, or the one that the first word names: to set up the others as well would take time. */
  private static List<String> commands(String... arguments) {
    return arguments.length > 0 && COMMANDS.contains(arguments[0])
        ? List.of(arguments[0])
        : COMMANDS;
  }

  private Usage command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(this).usage();
      case "rules" -> new RulesCommand(this).usage();
      case "evidence" -> new EvidenceCommand(this).usage();
      case "evaluate" -> new EvaluateCommand(this).usage();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        usage.spec().commandLine(), "give a command, as in \"probatum check ARTICLE\".");
  }

  Console console() {
    return console.debugging(debug.value());
  }

  Clock clock() {
    return clock;
  }

  private int tell(Exception error, CommandLine command, ParseResult parsed) {
    if (error instanceof Complaint || error instanceof StoreException) {
      console().complain(error);
      return Ending.UNUSABLE.code();
    }
    console().admit(command.getCommandName(), error);
    return Ending.INTERNAL.code();
  }

  private static CommandLine.Help.ColorScheme colours(Console console) {
    return CommandLine.Help.defaultColorScheme(
        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }
}
