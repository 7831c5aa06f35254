package org.probatum.grading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.SectionRole;
import org.probatum.claim.Claim;

/** Tells the treatments that an article is chiefly about from those that it names in passing. */
final class Chief {

  private Chief() {}

  /**
   * Concepts of the treatments in claims of the title, and of those in a good part of the benefits.
   *
   * @param share the part of the benefits that makes a treatment the topic, above 0 and up to 1
   */
  static Set<String> of(List<Claim> claims, double share) {
    Set<String> chief = new LinkedHashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    int benefits = 0;
    for (Claim claim : claims) {
      Set<String> given = claim.pico().interventionConcepts();
      if (claim.location().role() == SectionRole.TITLE) {
        chief.addAll(given);
      }
      if (claim.isBenefit() && !given.isEmpty()) {
        benefits++;
        given.forEach(each -> counts.merge(each, 1, Integer::sum));
      }
    }
    double enough = share * benefits;
    counts.keySet().stream().filter(each -> counts.get(each) >= enough).forEach(chief::add);
    return chief;
  }
}
