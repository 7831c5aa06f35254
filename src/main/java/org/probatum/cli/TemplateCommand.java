package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.probatum.evidence.source.excel.Template;

/** {@code probatum evidence template} */
final class TemplateCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<Path> file =
      Parameter.one(Path.class, "FILE.xlsx", "1", "Where to write it; never over a file.");

  TemplateCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this, "Writes an evidence table in Excel to fill and import: one row for each outcome.")
        .takes(file);
  }

  @Override
  public Integer call() throws Complaint {
    try {
      Files.write(file.value(), Template.write(), StandardOpenOption.CREATE_NEW);
    } catch (IOException refusal) {
      throw new Complaint(
          file.value(), "cannot be written (" + Reasons.of(refusal) + ")", "Choose another file.");
    }
    probatum.console().out().println(file.value() + ": a table to fill, then to import.");
    probatum.console().out().flush();
    return Ending.DONE.code();
  }
}
