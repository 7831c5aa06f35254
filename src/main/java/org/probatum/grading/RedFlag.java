package org.probatum.grading;

import java.util.List;
import java.util.Set;
import org.probatum.text.Few;

/**
 * A danger that an article on a topic must name.
 *
 * @param key such as {@code alcohol-withdrawal}
 * @param topic concepts of conditions or outcomes, any of which opens the topic; those joined by
 *     {@code +} only together; of concepts joined by {@code +} all must be met
 * @param interventions concepts of treatments that it is about; {@code *} for any
 * @param danger what a reader must know, in a sentence
 * @param advice what to write
 * @param source id of the source register
 * @param except concepts of treatments beside which the word for one of {@code interventions} means
 *     another thing: "steroid" beside an inhaled one
 */
public record RedFlag(
    String key,
    Set<String> topic,
    Set<String> interventions,
    String danger,
    String advice,
    String source,
    Set<String> except) {

  public boolean isOpenedBy(Set<String> concepts) {
    return Few.any(topic, each -> concepts.containsAll(List.of(each.split("\\+"))));
  }

  public boolean isAboutAnyOf(Set<String> treatments) {
    return interventions.contains("*") || Few.any(treatments, interventions::contains);
  }

  /** Whether the article's treatments tell that it speaks of something else by that word. */
  public boolean isNarrowedBy(Set<String> treatments) {
    return Few.any(treatments, except::contains);
  }
}
