package org.probatum.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a tagged corpus.
 *
 * @param parts its stretches in order
 */
public record TaggedEntry(List<Part> parts) {

  private static final Pattern SEQUENCE = Pattern.compile("(?s)<sequence>(.*?)</sequence>");
  private static final Pattern PART = Pattern.compile("(?s)<([a-z-]+)>(.*?)</\\1>");

  /** "12(3):45-67" and "2009;12:" were tagged as one volume where no blank parts them. */
  private static final Pattern JOINED =
      Pattern.compile("((?:19|20)\\d{2};)?(\\S*?[\\d)]:)(\\w*\\d+\\W*[-\u2013]\\W*\\w*\\d+\\W*)?");

  private static List<Part> parted(String tag, String words) {
    Matcher joined = JOINED.matcher(words);
    if (!tag.equals("volume") || !joined.matches()) {
      return List.of(new Part(tag, words));
    }
    List<Part> parts = new ArrayList<>();
    add(parts, "date", joined.group(1));
    add(parts, "volume", joined.group(2));
    add(parts, "pages", joined.group(3));
    return parts;
  }

  private static void add(List<Part> parts, String tag, String words) {
    if (words != null) {
      parts.add(new Part(tag, words));
    }
  }

  /** A stretch of words with its tag. */
  public record Part(String tag, String words) {}

  /** Reads a corpus in the format of AnyStyle. */
  public static List<TaggedEntry> read(Path file) throws IOException {
    List<TaggedEntry> entries = new ArrayList<>();
    Matcher sequence = SEQUENCE.matcher(Files.readString(file));
    while (sequence.find()) {
      List<Part> parts = new ArrayList<>();
      Matcher part = PART.matcher(sequence.group(1));
      while (part.find()) {
        parts.addAll(parted(part.group(1), plain(part.group(2))));
      }
      entries.add(new TaggedEntry(List.copyOf(parts)));
    }
    return entries;
  }

  /** The entry as it was printed, without the number in front. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Part part : parts) {
      if (!part.tag().equals("citation-number")) {
        words.append(words.isEmpty() ? "" : " ").append(part.words());
      }
    }
    return words.toString();
  }

  /** What the stretches with one of these tags say. */
  public List<String> all(String... tags) {
    return parts.stream()
        .filter(part -> List.of(tags).contains(part.tag()))
        .map(Part::words)
        .toList();
  }

  private static String plain(String words) {
    return words
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
