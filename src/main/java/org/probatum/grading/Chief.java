package org.probatum.grading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probatum.article.SectionRole;
import org.probatum.claim.Claim;
import org.probatum.text.Tally;

/** Tells what an article is chiefly about from what it names in passing. */
final class Chief {

  private Chief() {}

  /**
   * Concepts of the treatments in claims of the title, and of those that a good part of the
   * benefits is told of; a claim that names several counts for each in part.
   *
   * @param share the part of the benefits that makes a treatment a topic, above 0 and up to 1
   */
  static Set<String> of(List<Claim> claims, double share) {
    Set<String> chief = new LinkedHashSet<>();
    Map<String, Double> parts = new HashMap<>();
    int benefits = 0;
    for (Claim claim : claims) {
      Set<String> given = claim.pico().interventionConcepts();
      if (claim.location().role() == SectionRole.TITLE) {
        chief.addAll(given);
      }
      if (claim.isBenefit() && !given.isEmpty()) {
        benefits++;
        given.forEach(each -> parts.merge(each, 1.0 / given.size(), Double::sum));
      }
    }
    double enough = share * benefits;
    parts.keySet().stream().filter(each -> parts.get(each) >= enough).forEach(chief::add);
    return chief;
  }

  /**
   * Concept of the condition that most claims name, and two at least; of several the first by name.
   */
  static Optional<String> condition(List<Claim> claims) {
    Tally counts = new Tally();
    for (Claim claim : claims) {
      claim.pico().conditionConcepts().forEach(counts::add);
    }
    return counts.most(2);
  }
}
