package org.probatum.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.probatum.measure.json.BrokenLine;
import org.probatum.measure.json.JsonLine;

/** Finds and reads the files of a corpus. */
final class CorpusFiles {

  private CorpusFiles() {}

  /** Files in the folder with this ending, in order; never none. */
  static List<Path> of(Path folder, String ending, String remedy) throws UnreadableCorpus {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableCorpus(folder, "there is no such folder", remedy);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      if (found.isEmpty()) {
        throw new UnreadableCorpus(folder, "holds no file that ends in " + ending, remedy);
      }
      return found;
    } catch (IOException e) {
      throw new UnreadableCorpus(folder, "cannot be listed", remedy);
    }
  }

  static String text(Path file, String remedy) throws UnreadableCorpus {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnreadableCorpus(file, "cannot be read as UTF-8", remedy);
    }
  }

  /** The objects of a file that holds one in each line. */
  static List<JsonLine> lines(Path file, String remedy) throws UnreadableCorpus {
    try {
      return JsonLine.read(text(file, remedy));
    } catch (BrokenLine broken) {
      throw new UnreadableCorpus(file + ", line " + broken.number(), "is no JSON object", remedy);
    }
  }
}
