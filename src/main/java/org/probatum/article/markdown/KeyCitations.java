package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.article.Pointer;
import org.probatum.text.Span;

/**
 * Citations by key as pandoc writes them: {@code [@smith2020, p. 3; @doe]} and {@code @smith2020}.
 */
final class KeyCitations {

  private static final String KEY =
      "@(\\{[^{}\\s]+\\}|[\\p{L}\\d_](?:[\\p{L}\\d_:.#$%&+?<>~/-]*[\\p{L}\\d_/])?)";
  private static final Pattern GROUP = Pattern.compile("\\[[^\\[\\]@]*" + KEY + "[^\\[\\]]*\\]");
  private static final Pattern SINGLE = Pattern.compile("(?<![\\w@.\\\\])-?" + KEY);

  private KeyCitations() {}

  /** Pointers for the keys in a stretch of text; only known keys count outside of brackets. */
  static List<Pointer> in(String text, Span span, Set<String> known) {
    List<Pointer> found = new ArrayList<>();
    List<Span> groups = new ArrayList<>();
    Matcher group = GROUP.matcher(text).region(span.start(), span.end());
    while (group.find()) {
      Span place = new Span(group.start(), group.end());
      groups.add(place);
      found.add(new Pointer(place, keys(group.group())));
    }
    Matcher single = SINGLE.matcher(text).region(span.start(), span.end());
    while (single.find()) {
      Span place = new Span(single.start(), single.end());
      String key = bare(single.group(1));
      if (known.contains(key) && groups.stream().noneMatch(each -> each.covers(place))) {
        found.add(new Pointer(place, List.of(key)));
      }
    }
    return found;
  }

  private static List<String> keys(String group) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher key = SINGLE.matcher(group);
    while (key.find()) {
      keys.add(bare(key.group(1)));
    }
    return List.copyOf(keys);
  }

  private static String bare(String key) {
    return key.startsWith("{") ? key.substring(1, key.length() - 1) : key;
  }
}
