package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.probatum.evidence.source.excel.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence template} */
@Command(
    name = "template",
    description = "Writes an evidence table in Excel to fill and import: one row for each outcome.")
final class TemplateCommand implements Callable<Integer> {

  @ParentCommand private EvidenceCommand evidence;

  @Parameters(paramLabel = "FILE.xlsx", description = "Where to write it; never over a file.")
  private Path file;

  @Override
  public Integer call() throws Complaint {
    try {
      Files.write(file, Template.write(), StandardOpenOption.CREATE_NEW);
    } catch (IOException refusal) {
      throw new Complaint(
          file, "cannot be written (" + Reasons.of(refusal) + ")", "Choose another file.");
    }
    evidence.probatum().console().out().println(file + ": a table to fill, then to import.");
    evidence.probatum().console().out().flush();
    return Ending.DONE.code();
  }
}
