package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.probatum.audit.Source;

/** Finds the bibliography files that lie beside a Markdown article. */
final class Bibliographies {

  private static final List<String> ARTICLES = List.of(".md", ".markdown");
  private static final List<String> ENDINGS =
      List.of(".bib", ".csl.json", "references.json", "bibliography.json");

  /** Files; a folder with more is no article's. */
  private static final int MOST = 20;

  private Bibliographies() {}

  /** An article with what it may cite by key. */
  static Source read(Path article) throws Complaint {
    Source alone = Intake.read(article);
    if (!ends(article, ARTICLES)) {
      return alone;
    }
    List<Source> beside = new ArrayList<>();
    for (Path file : besides(article)) {
      beside.add(Intake.read(file));
    }
    return new Source(alone.name(), alone.bytes(), List.copyOf(beside));
  }

  private static List<Path> besides(Path article) {
    Path folder = article.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ends(file, ENDINGS) && Files.isRegularFile(file))
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException closed) {
      return List.of();
    }
  }

  private static boolean ends(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }
}
