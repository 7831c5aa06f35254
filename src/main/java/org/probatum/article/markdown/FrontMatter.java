package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.article.Metadata;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * The block of keys and values in front of an article, as far as an audit needs it: plain keys,
 * lists in one or several lines, names below {@code author}.
 *
 * @param end offset behind the block; 0 where there is none
 * @param values values by key, in small letters
 */
record FrontMatter(int end, Map<String, List<String>> values) {

  private static final Scan BLOCK =
      Scan.of(
          Pattern.compile(
              "\\A\\s*---[ \\t]*\\r?\\n(.*?\\r?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)",
              Pattern.DOTALL));
  private static final Pattern KEY = Pattern.compile("([\\w-]+)\\s*:\\s*(.*)");
  private static final Pattern ITEM =
      Pattern.compile("\\s+(?:-\\s*)?(?:name\\s*:\\s*)?(.+)|-\\s*(?:name\\s*:\\s*)?(.+)");

  static FrontMatter of(String text) {
    Search block = BLOCK.search(text);
    if (!block.find()) {
      return new FrontMatter(0, Map.of());
    }
    Map<String, List<String>> values = new HashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : block.group(1).lines().toList()) {
      Matcher key = KEY.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (key.matches()) {
        current =
            values.computeIfAbsent(key.group(1).toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        addAll(key.group(2), current);
      } else if (item.matches()) {
        addAll(item.group(1) == null ? item.group(2) : item.group(1), current);
      }
    }
    return values.isEmpty() ? new FrontMatter(0, Map.of()) : new FrontMatter(block.end(), values);
  }

  private static void addAll(String value, List<String> values) {
    String plain = value.strip();
    String[] parts =
        plain.startsWith("[") && plain.endsWith("]")
            ? plain.substring(1, plain.length() - 1).split(",")
            : new String[] {plain};
    for (String part : parts) {
      String word = part.strip().replaceAll("^([\"'])(.*)\\1$", "$2");
      if (!word.isEmpty() && !word.matches("[|>][+-]?")) {
        values.add(word);
      }
    }
  }

  String first(String key) {
    return values.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
  }

  List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  Metadata metadata() {
    String language = first("lang");
    return new Metadata(
        List.copyOf(all("author")), first("date"), language == null ? "en" : language);
  }
}
