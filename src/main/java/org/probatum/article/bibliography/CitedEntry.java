package org.probatum.article.bibliography;

import java.util.List;

/**
 * An entry of a bibliography file. A field that the file does not give is empty.
 *
 * @param key what the article cites it by
 * @param authors "Family I" each
 * @param title title
 * @param container journal, book or site
 * @param year year as written
 * @param volume volume
 * @param issue issue
 * @param pages pages or article number
 * @param doi DOI as written
 * @param url address
 */
public record CitedEntry(
    String key,
    List<String> authors,
    String title,
    String container,
    String year,
    String volume,
    String issue,
    String pages,
    String doi,
    String url) {

  /** The entry as a reference list would print it, in the form of Vancouver. */
  public String words() {
    StringBuilder words = new StringBuilder();
    sentence(words, String.join(", ", authors));
    sentence(words, title);
    sentence(words, container);
    sentence(words, year + locator());
    if (!doi.isEmpty()) {
      words.append("doi:").append(doi.replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/)", ""));
    } else {
      words.append(url);
    }
    return words.toString().strip();
  }

  private String locator() {
    String number = issue.isEmpty() ? volume : volume + "(" + issue + ")";
    String place = pages.isEmpty() ? number : number + ":" + pages;
    return place.isEmpty() ? "" : ";" + place;
  }

  private static void sentence(StringBuilder words, String part) {
    if (!part.isEmpty()) {
      words.append(part).append(part.matches(".*[.?!]") ? " " : ". ");
    }
  }
}
