package org.probatum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.probatum.measure.Corpora;
import org.probatum.measure.Corpus;
import org.probatum.measure.EvaluationTable;
import org.probatum.measure.UnreadableCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evaluate} */
@Command(
    name = "evaluate",
    description = "Measures a reader of the program on a public corpus that you have at hand.")
final class EvaluateCommand implements Callable<Integer> {

  @ParentCommand private Probatum probatum;

  @Parameters(
      paramLabel = "CORPUS",
      index = "0",
      description = "Name of the corpus; a wrong one lists them all.")
  private String name;

  @Parameters(paramLabel = "DIR", index = "1", description = "Folder with its files.")
  private Path folder;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of the worst errors to show; ${DEFAULT-VALUE} if left out.")
  private int errors;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = {
        "With medline-records: a reader's labels instead of the indexers'.",
        "Lines of PubMed number, design, sure or unsure, parted by commas or tabs."
      })
  private Path labels;

  @Override
  public Integer call() throws Complaint {
    Corpus named = Corpora.named(name).orElseThrow(EvaluateCommand::unknown);
    PrintWriter out = probatum.console().out();
    try {
      Corpus corpus = labels == null ? named : named.labelledBy(labels);
      out.print(EvaluationTable.of(corpus.evaluate(folder), errors));
    } catch (UnreadableCorpus unreadable) {
      throw new Complaint(unreadable.getMessage());
    }
    out.flush();
    return Ending.DONE.code();
  }

  private static Complaint unknown() {
    String known = Corpora.all().stream().map(Corpus::name).collect(Collectors.joining(", "));
    return new Complaint("evaluate", "no corpus has this name", "Give one of: " + known + ".");
  }
}
