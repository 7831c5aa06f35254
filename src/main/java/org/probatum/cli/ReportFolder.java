package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * The folder that reports go to. A report is written beside its place and then moved there, so that
 * none is ever seen half written.
 */
final class ReportFolder {

  private static final String ELSEWHERE = "or choose another folder with --out.";

  private final Path folder;
  private final Set<Path> inputs;

  private ReportFolder(Path folder, Set<Path> inputs) {
    this.folder = folder;
    this.inputs = inputs;
  }

  /**
   * Creates the folder where there is none.
   *
   * @param inputs real paths of files that no report may replace
   */
  static ReportFolder open(Path folder, Set<Path> inputs) throws Complaint {
    if (folder.toString().isEmpty()) {
      throw new Complaint(folder, "the folder for reports has no name", "Give one with --out.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException refusal) {
      throw new Complaint(
          folder,
          "the folder for reports cannot be created (" + Reasons.of(refusal) + ")",
          "Choose another folder with --out.");
    }
    if (!Files.isWritable(folder)) {
      throw new Complaint(
          folder,
          "the folder for reports cannot be written to (permission denied)",
          "Allow writing, " + ELSEWHERE);
    }
    return new ReportFolder(folder, inputs);
  }

  /** Writes a file, in place of an earlier one. */
  Path write(String name, byte[] bytes) throws Complaint {
    Path target = folder.resolve(name);
    checkPlace(target);
    try {
      Beside.write(target, file -> Files.write(file, bytes));
      return target;
    } catch (IOException refusal) {
      throw new Complaint(
          target,
          "cannot be written (" + Reasons.of(refusal) + ")",
          "Close it where it is open, check space and permissions, " + ELSEWHERE);
    }
  }

  /**
   * Writes a file unless there is one that differs, which a person may have worked on.
   *
   * @return whether the file now has these bytes
   */
  boolean writeNew(String name, byte[] bytes) throws Complaint {
    Path target = folder.resolve(name);
    if (!Files.exists(target)) {
      write(name, bytes);
      return true;
    }
    try {
      return Arrays.equals(Files.readAllBytes(target), bytes);
    } catch (IOException refusal) {
      return false;
    }
  }

  Path place(String name) {
    return folder.resolve(name);
  }

  private void checkPlace(Path target) throws Complaint {
    if (inputs.contains(Submissions.real(target))) {
      throw new Complaint(
          target, "the report would replace a file that was read", "Give another folder as --out.");
    }
    if (Files.isDirectory(target)) {
      throw new Complaint(target, "a folder has this name", "Move it away, " + ELSEWHERE);
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new Complaint(target, "is write-protected", "Allow writing, " + ELSEWHERE);
    }
    if (isOpenInOffice(target)) {
      throw new Complaint(
          target,
          "is open in another program, which would write over it",
          "Close it, " + ELSEWHERE);
    }
  }

  /** LibreOffice and Excel lay a file beside the one that they have open. */
  private boolean isOpenInOffice(Path target) {
    String name = target.getFileName().toString();
    return Files.exists(folder.resolve(".~lock." + name + "#"))
        || Files.exists(folder.resolve("~$" + name));
  }
}
