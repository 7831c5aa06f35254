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
import java.util.function.Predicate;
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
  private static final String CASES = ".cases.json";

  /** A file of the folder. */
  public record File(String path, String content) {

    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** Reads the folder from where the program lies. */
  public static RuleFolder bundled() {
    return bundled(path -> true);
  }

  /** The same without the cases, which are most of it and change no result. */
  public static RuleFolder withoutCases() {
    return bundled(path -> !path.endsWith(CASES));
  }

  private static RuleFolder bundled(Predicate<String> wanted) {
    URL anchor = RuleFolder.class.getResource("/" + FOLDER + "policy.csv");
    if (anchor == null) {
      throw new IllegalStateException("the rules are not among the bundled files");
    }
    try {
      return anchor.openConnection() instanceof JarURLConnection jar
          ? in(jar.getJarFile(), wanted)
          : in(Path.of(anchor.toURI()).getParent(), wanted);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class loader has the jar open already; opening it again as a file system takes 80 ms. */
  private static RuleFolder in(JarFile jar, Predicate<String> wanted) throws IOException {
    List<File> files = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String path = entry.getName();
      if (path.startsWith(FOLDER) && !entry.isDirectory() && wanted.test(path)) {
        try (InputStream stream = jar.getInputStream(entry)) {
          String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          files.add(new File(path.substring(FOLDER.length()), content));
        }
      }
    }
    return sorted(files);
  }

  private static RuleFolder in(Path folder, Predicate<String> wanted) throws IOException {
    List<File> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (wanted.test(name)) {
          files.add(new File(name, Files.readString(path)));
        }
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
        .filter(file -> file.name().startsWith(id + "-") && file.name().endsWith(CASES))
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
