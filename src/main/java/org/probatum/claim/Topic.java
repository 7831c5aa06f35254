package org.probatum.claim;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a section says of a treatment: two claims with one in common speak of the same.
 *
 * @param section title of the section
 * @param intervention concept of the treatment
 * @param outcome concept of what changes
 */
public record Topic(String section, String intervention, String outcome) {

  static Set<Topic> of(Claim claim) {
    Set<Topic> topics = new LinkedHashSet<>();
    for (String intervention : claim.pico().interventionConcepts()) {
      for (String outcome : claim.pico().outcomeConcepts()) {
        topics.add(new Topic(claim.location().section(), intervention, outcome));
      }
    }
    return topics;
  }
}
