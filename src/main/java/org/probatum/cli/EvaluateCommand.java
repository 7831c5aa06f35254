package org.probatum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.probatum.measure.Corpora;
import org.probatum.measure.Corpus;
import org.probatum.measure.EvaluationTable;
import org.probatum.measure.UnreadableCorpus;
import picocli.CommandLine.Model.OptionSpec;

/** {@code probatum evaluate} */
final class EvaluateCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<String> name =
      Parameter.one(String.class, "CORPUS", "1", "Name of the corpus; a wrong one lists them all.");

  private final Given<Path> folder =
      Parameter.one(Path.class, "DIR", "1", "Folder with its files.");

  private final Given<Integer> errors =
      Option.one(
          int.class,
          OptionSpec.builder("--errors")
              .paramLabel("N")
              .defaultValue("20")
              .description("How many of the worst errors to show; ${DEFAULT-VALUE} if left out."));

  private final Given<Path> labels =
      Option.one(
          Path.class,
          OptionSpec.builder("--labels")
              .paramLabel("FILE")
              .description(
                  "With medline-records: a reader's labels instead of the indexers'.",
                  "Lines of PubMed number, design, sure or unsure, parted by commas or tabs."));

  EvaluateCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this, "Measures a reader of the program on a public corpus that you have at hand.")
        .takes(name, folder, errors, labels);
  }

  @Override
  public Integer call() throws Complaint {
    if (errors.value() < 0) {
      throw new Complaint(
          "--errors", "cannot be " + errors.value(), "Give how many to show: 0 or more.");
    }
    Corpus named = Corpora.named(name.value()).orElseThrow(EvaluateCommand::unknown);
    PrintWriter out = probatum.console().out();
    try {
      Corpus corpus = labels.value() == null ? named : named.labelledBy(labels.value());
      out.print(EvaluationTable.of(corpus.evaluate(folder.value()), errors.value()));
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
