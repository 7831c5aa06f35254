package org.probatum.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names the reports of a batch: the stem of the article's file name; where two would be the same,
 * the name with its extension, then with its folder before it, then with its number behind it.
 * Capitals and ways to write an accent do not tell names apart, since on some file systems they do
 * not.
 */
final class ReportNames {

  private static final int LAST = 3;

  /** Bytes of UTF-8; a file name may have 255, and endings are still to come. */
  private static final int LONGEST = 200;

  private final List<Path> files;
  private final int[] steps;

  private ReportNames(List<Path> files) {
    this.files = files;
    this.steps = new int[files.size()];
  }

  /** A name for each file, in order. */
  static List<String> of(List<Path> files) {
    ReportNames names = new ReportNames(files);
    while (names.parted()) {
      continue;
    }
    return names.all();
  }

  /** Takes the least spelt-out of the names that clash a step further; false if none clash. */
  private boolean parted() {
    List<Integer> further = new ArrayList<>();
    for (List<Integer> same : claims().values()) {
      int least = same.stream().mapToInt(index -> steps[index]).min().orElse(LAST);
      if (same.size() > 1 && least < LAST) {
        same.stream().filter(index -> steps[index] == least).forEach(further::add);
      }
    }
    further.stream().distinct().forEach(index -> steps[index]++);
    return !further.isEmpty();
  }

  /** Which files want which names; "a" also wants "a.evidence", for its skeleton. */
  private Map<String, List<Integer>> claims() {
    Map<String, List<Integer>> claims = new HashMap<>();
    for (int index = 0; index < steps.length; index++) {
      String name = Normalizer.normalize(name(index), Form.NFC).toLowerCase(Locale.ROOT);
      for (String wanted : List.of(name, name + ".evidence")) {
        claims.computeIfAbsent(wanted, key -> new ArrayList<>()).add(index);
      }
    }
    return claims;
  }

  private List<String> all() {
    return Stream.iterate(0, index -> index + 1).limit(steps.length).map(this::name).toList();
  }

  private String name(int index) {
    String name = files.get(index).getFileName().toString().replaceAll("\\p{Cntrl}", "_");
    return switch (steps[index]) {
      case 0 -> cut(stem(name));
      case 1 -> cut(name);
      case 2 -> cut(folder(files.get(index)) + name);
      default -> cut(folder(files.get(index)) + name) + "-" + (index + 1);
    };
  }

  private static String folder(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "-";
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String cut(String name) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
