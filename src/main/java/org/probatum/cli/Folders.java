package org.probatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lists the files of a kind in a folder, in the order of their paths. */
final class Folders {

  private static final int ANY_DEPTH = 32;

  private Folders() {}

  /** The files that stand in the folder itself. */
  static List<Path> files(Path folder, List<String> extensions) throws Complaint {
    return list(folder, extensions, 1);
  }

  /** The files in the folder and in those below it. */
  static List<Path> filesBelow(Path folder, List<String> extensions) throws Complaint {
    return list(folder, extensions, ANY_DEPTH);
  }

  private static List<Path> list(Path folder, List<String> extensions, int depth) throws Complaint {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      List<Path> found = files.filter(file -> isOfKind(file, extensions)).sorted().toList();
      if (found.isEmpty()) {
        throw empty(folder, extensions);
      }
      return found;
    } catch (UncheckedIOException refusal) {
      throw closed(folder, refusal.getCause());
    } catch (IOException refusal) {
      throw closed(folder, refusal);
    }
  }

  private static boolean isOfKind(Path file, List<String> extensions) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && extensions.stream().anyMatch(name::endsWith)
        && (Files.isRegularFile(file) || leadsNowhere(file));
  }

  /** Such a link was meant as a file; reading it says what is wrong. */
  private static boolean leadsNowhere(Path file) {
    return Files.isSymbolicLink(file) && !Files.exists(file);
  }

  private static Complaint empty(Path folder, List<String> extensions) {
    int last = extensions.size() - 1;
    String others = last == 0 ? "" : String.join(", ", extensions.subList(0, last)) + " or ";
    return new Complaint(
        folder,
        "no " + others + extensions.get(last) + " file in this folder",
        "Give a folder that has one, or a file.");
  }

  private static Complaint closed(Path folder, IOException refusal) {
    return new Complaint(
        folder,
        "the folder cannot be read (" + Reasons.of(refusal) + ")",
        "Check the permissions of the folder.");
  }
}
