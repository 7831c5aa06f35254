package org.probatum.article.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes that Zotero keeps in the properties of a document where its citations are bookmarks, not
 * fields; a long one is cut into numbered parts.
 */
final class KeptCodes {

  private static final Pattern NAME = Pattern.compile("(ZOTERO_BREF_\\w+?)(?:_(\\d{1,4}))?");

  private final Map<String, Map<Integer, String>> byBookmark = new HashMap<>();

  private KeptCodes(Node properties) {
    for (Node property : properties.all("property")) {
      Matcher name = NAME.matcher(property.attribute("name"));
      if (name.matches()) {
        int part = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
        byBookmark
            .computeIfAbsent(name.group(1), key -> new TreeMap<>())
            .put(part, property.allText());
      }
    }
  }

  static KeptCodes of(Node properties) {
    return new KeptCodes(properties);
  }

  /** The code of a bookmark, as a field would have it. */
  Optional<String> code(String bookmark) {
    return Optional.ofNullable(byBookmark.get(bookmark))
        .map(parts -> String.join("", parts.values()).strip())
        .map(code -> code.startsWith("ADDIN") ? code : "ADDIN " + code);
  }
}
