package org.probatum.rules;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rule file of the project with the cases beside it. */
record RuleFile(Path path) {

  static final Path FOLDER = Path.of("rules");

  static List<RuleFile> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(each -> each.toString().endsWith(".drl"))
          .sorted()
          .map(RuleFile::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  /** {@code QUO-NUM-08} of {@code QUO-NUM-08-complement-quoted-as-reduction.drl}. */
  String id() {
    return name().replaceFirst("^([A-Z]+-[A-Z0-9]+-[0-9A-Z]+|[A-Z]+-[A-Z0-9]+).*$", "$1");
  }

  String text() {
    return read(path);
  }

  Path casesPath() {
    return path.resolveSibling(name().replace(".drl", ".cases.json"));
  }

  List<RuleCase> cases() {
    try (var reader = Json.createReader(new StringReader(read(casesPath())))) {
      return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
          .map(json -> new RuleCase(this, json))
          .toList();
    }
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
