package org.probatum.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures how well the fields of entries are read: precision, recall and F1 per field against a
 * corpus tagged by AnyStyle's scheme, such as its {@code core.xml}. Run its main method with the
 * path of the corpus; with a field's name behind it, the misses of that field are listed.
 */
public final class ReferenceMeasurement {

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d+|(?<![a-z])[ivxlc]+(?![a-z])");

  private final Map<String, int[]> counts = new TreeMap<>();
  private final String shown;

  private ReferenceMeasurement(String shown) {
    this.shown = shown;
  }

  public static void main(String[] args) throws IOException {
    ReferenceMeasurement measurement = new ReferenceMeasurement(args.length > 1 ? args[1] : "");
    for (TaggedEntry entry : TaggedEntry.read(Path.of(args[0]))) {
      measurement.add(entry);
    }
    System.out.print(measurement.table());
  }

  private void add(TaggedEntry entry) {
    String line = entry.words();
    Reference read =
        new ReferenceReader().read(Articles.of("Text.", "", "References", line)).get(0);
    compare(line, "author", authors(entry), String.join(", ", read.authors()), this::names);
    compare(line, "title", entry.all("title"), read.title(), ReferenceMeasurement::letters);
    List<String> hosts = entry.all("journal", "container-title");
    compare(line, "container", hosts, read.container(), ReferenceMeasurement::letters);
    String year = read.year() == null ? null : read.year().toString();
    compare(line, "date", entry.all("date"), year, ReferenceMeasurement::year);
    String volume =
        (read.volume() == null ? "" : read.volume())
            + " "
            + (read.issue() == null ? "" : read.issue());
    compare(line, "volume", entry.all("volume"), volume, ReferenceMeasurement::numbers);
    compare(line, "pages", entry.all("pages"), read.pages(), ReferenceMeasurement::numbers);
    compare(line, "doi", entry.all("doi", "url", "note"), read.doi(), ReferenceMeasurement::doi);
  }

  /** The editors stand for the authors where they head the entry. */
  private static List<String> authors(TaggedEntry entry) {
    boolean edited =
        entry.parts().stream()
            .map(TaggedEntry.Part::tag)
            .findFirst()
            .filter("editor"::equals)
            .isPresent();
    return entry.all(edited ? "editor" : "author");
  }

  private void compare(
      String line, String field, List<String> told, String read, Function<String, String> form) {
    List<String> wanted = told.stream().map(form).filter(word -> !word.isEmpty()).toList();
    String found = read == null ? "" : form.apply(read);
    int[] count = counts.computeIfAbsent(field, key -> new int[3]);
    boolean right = wanted.contains(found);
    count[0] += right ? 1 : 0;
    count[1] += !right && !found.isEmpty() ? 1 : 0;
    count[2] += !right && !wanted.isEmpty() ? 1 : 0;
    if (field.equals(shown) && !right && !(wanted.isEmpty() && found.isEmpty())) {
      System.out.println(line + "\n   told " + told + "\n   read " + read);
    }
  }

  private String table() {
    int[] sum = new int[3];
    StringBuilder table = new StringBuilder("field      precision recall    F1     right\n");
    counts.forEach(
        (field, count) -> {
          for (int i = 0; i < 3; i++) {
            sum[i] += count[i];
          }
          table.append(row(field, count));
        });
    return table.append(row("all", sum)).toString();
  }

  private static String row(String field, int[] count) {
    double precision = count[0] / (double) Math.max(1, count[0] + count[1]);
    double recall = count[0] / (double) Math.max(1, count[0] + count[2]);
    double both = 2 * precision * recall / Math.max(1e-9, precision + recall);
    return String.format(
        Locale.ROOT, "%-10s %9.3f %6.3f %6.3f %6d%n", field, precision, recall, both, count[0]);
  }

  /** Family names and initials, however they stand. */
  private String names(String words) {
    return words.matches("(?:[^,]+ \\p{Lu}+(?:, |$))+")
        ? letters(words)
        : letters(String.join(", ", AuthorList.of(words)));
  }

  private static String letters(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("^\\W*in:? ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String doi(String words) {
    String doi = DoiForm.find(words);
    return doi == null ? "" : doi;
  }

  private static String year(String words) {
    return YEAR.matcher(words).results().map(MatchResult::group).findFirst().orElse("");
  }

  private static String numbers(String words) {
    return NUMBER
        .matcher(words.toLowerCase(Locale.ROOT).replaceAll("\\bv(?:ol)?\\.", ""))
        .results()
        .map(MatchResult::group)
        .filter(number -> !YEAR.matcher(number).matches())
        .collect(Collectors.joining(" "));
  }
}
