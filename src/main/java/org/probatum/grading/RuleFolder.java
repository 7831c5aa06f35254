package org.probatum.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The built-in rule files as texts, for the catalogue and for fingerprints.
 *
 * @param files path below {@code rules/} and content, by path
 */
public record RuleFolder(List<File> files) {

  /** A file of the folder. */
  public record File(String path, String content) {

    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** Reads the folder from where the program lies. */
  public static RuleFolder bundled() {
    URL anchor = RuleFolder.class.getResource("/rules/policy.csv");
    if (anchor == null) {
      throw new IllegalStateException("the rules are not among the bundled files");
    }
    try {
      URI uri = anchor.toURI();
      return uri.getScheme().equals("jar") ? inJar(uri) : of(Path.of(uri).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleFolder inJar(URI uri) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return of(jar.getPath("/rules"));
    }
  }

  private static RuleFolder of(Path folder) throws IOException {
    List<File> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.add(new File(name, Files.readString(path)));
      }
    }
    return new RuleFolder(List.copyOf(files));
  }

  /** The cases beside a rule as JSON. */
  public Optional<String> cases(String id) {
    return files.stream()
        .filter(file -> file.name().startsWith(id + "-") && file.name().endsWith(".cases.json"))
        .map(File::content)
        .findFirst();
  }

  /** Contents of all files whose path ends so, in order: what a fingerprint is made of. */
  public List<String> contents(String ending) {
    return files.stream()
        .filter(file -> file.path().endsWith(ending))
        .map(file -> file.path() + "\n" + file.content())
        .toList();
  }
}
