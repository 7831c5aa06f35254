package org.probatum.article;

import org.probatum.text.Span;

/**
 * Where something stands, as a reader would look for it.
 *
 * @param section title of the section; empty before the first heading
 * @param role what that section is for
 * @param paragraph running number of the paragraph in the article, from 1; 0 for the title and
 *     where it has none
 * @param sentence running number of the sentence in its paragraph, from 1; 0 where it has none
 * @param span the exact place
 */
public record Location(String section, SectionRole role, int paragraph, int sentence, Span span) {

  public Location at(Span place) {
    return new Location(section, role, paragraph, sentence, place);
  }
}
