package org.probatum.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probatum.grading.RuleFolder;
import org.probatum.text.Sha256;

/**
 * Fingerprints of what the program ships: SHA-256 of {@code rules}, {@code policy} and {@code
 * vocabulary} in hexadecimal digits.
 */
public final class Fingerprints {

  /** Beside this class: a line for each, name and fingerprint parted by a blank. */
  private static final String FILE = "fingerprints.txt";

  private Fingerprints() {}

  /**
   * As the build has left them: to read two hundred files again takes a twentieth of a check. They
   * are taken anew where it has left none.
   */
  static Map<String, String> bundled() {
    try (InputStream in = Fingerprints.class.getResourceAsStream(FILE)) {
      return in == null ? taken() : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Map<String, String> read(String text) {
    Map<String, String> all = new TreeMap<>();
    text.lines().map(line -> line.split(" ")).forEach(each -> all.put(each[0], each[1]));
    return all;
  }

  /** Takes them from the files. */
  static Map<String, String> taken() {
    RuleFolder folder = RuleFolder.withoutCases();
    Map<String, String> all = new TreeMap<>();
    all.put("rules", Sha256.of(folder.contents(".drl")));
    all.put("policy", Sha256.of(folder.contents("policy.csv")));
    all.put("vocabulary", Sha256.of(folder.contents(".csv")));
    return all;
  }

  /** What the build leaves. */
  public static String file() {
    return taken().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
