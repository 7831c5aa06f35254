package org.probatum.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The built-in rule files as texts, for the catalogue and for fingerprints.
 *
 * @param files path below {@code rules/} and content, by path
 */
public record RuleFolder(List<File> files) {

  private static final String FOLDER = "rules/";

  /** A file of the folder. */
  public record File(String path, String content) {

    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** Reads the folder from where the program lies. */
  public static RuleFolder bundled() {
    URL anchor = RuleFolder.class.getResource("/" + FOLDER + "policy.csv");
    if (anchor == null) {
      throw new IllegalStateException("the rules are not among the bundled files");
    }
    try {
      return anchor.openConnection() instanceof JarURLConnection jar
          ? in(jar.getJarFile())
          : in(Path.of(anchor.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class loader has the jar open already; opening it again as a file system takes 80 ms. */
  private static RuleFolder in(JarFile jar) throws IOException {
    List<File> files = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
        try (InputStream stream = jar.getInputStream(entry)) {
          String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          files.add(new File(entry.getName().substring(FOLDER.length()), content));
        }
      }
    }
    return sorted(files);
  }

  private static RuleFolder in(Path folder) throws IOException {
    List<File> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.add(new File(name, Files.readString(path)));
      }
    }
    return sorted(files);
  }

  private static RuleFolder sorted(List<File> files) {
    return new RuleFolder(files.stream().sorted(Comparator.comparing(File::path)).toList());
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
