package org.probatum.citation;

import java.util.List;
import org.probatum.article.Location;
import org.probatum.text.Few;

/**
 * A marker in the text that points into the reference list.
 *
 * @param text the marker as written: {@code (1)}, {@code [2,3]}, {@code (Smith, 2020)}
 * @param location where it stands
 * @param sentence index of its sentence
 * @param style how it is written
 * @param keys what it points at: labels, or "Family year"
 * @param references ids of the entries it leads to, in order
 * @param dangling keys without an entry
 */
public record Callout(
    String text,
    Location location,
    int sentence,
    CalloutStyle style,
    List<String> keys,
    List<String> references,
    List<String> dangling) {

  /** Whether it names the author of an entry with another year, and leads nowhere. */
  public boolean isYearOff(Reference entry) {
    return Few.any(dangling, key -> ReferenceIndex.isOfOtherYear(entry, key));
  }
}
