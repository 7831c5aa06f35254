package org.probatum.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probatum.article.SectionRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * What a section says of a treatment: two claims with one in common speak of the same.
 *
 * @param section title of the section; {@code *} for the article as a whole
 * @param intervention concept of the treatment
 * @param outcome concept of what changes, or of what people suffer from; empty for all that is said
 *     of the treatment
 */
public record Topic(String section, String intervention, String outcome) {

  /** "On balance", "Conclusion:", "The evidence supports". */
  private static final Scan SUMS_UP =
      Scan.of(
          "\\W*(?i:in (?:conclusion|summary|short|sum|brief)|conclusions?:|overall\\b|on balance|taken together|to sum up|all in all"
              + "|the (?:bottom line|short answer)|bottom line|summary:|the (?:available )?evidence (?:here )?(?:supports?|suggests?)|the best.supported|we are (?:\\w+ )?(?:confident|certain|sure) )");

  /** No heading reads so; text before the first heading has a section of its own, named "". */
  private static final String ARTICLE = "*";

  private static final String ALL = "";

  /**
   * What a claim speaks of, in its section and in its article. What it says of walking it says of
   * exercise; of one drug it says nothing of its class.
   */
  static Set<Topic> of(Claim claim) {
    Set<Topic> topics = new LinkedHashSet<>();
    Set<String> treatments = widened(claim.pico().interventions());
    for (String section : List.of(claim.location().section(), ARTICLE)) {
      add(topics, treatments, section, claim.pico().outcomeConcepts());
      add(topics, treatments, section, claim.pico().populationConcepts());
      add(topics, treatments, section, Set.of(ALL));
    }
    return topics;
  }

  private static Set<String> widened(List<Term> treatments) {
    Set<String> all = new LinkedHashSet<>();
    for (Term each : treatments) {
      if (each.kind().equals("LIFESTYLE")) {
        all.addAll(Vocabulary.bundled("interventions").widened(each.concept()));
      } else {
        all.add(each.concept());
      }
    }
    return all;
  }

  /**
   * What a claim has in common with each claim that it repeats. A summary sums up the whole
   * article, and so does what is told with doubt: "it may help with tinnitus", "it may help some
   * people" sum up all outcomes.
   */
  static Set<Topic> repeatedBy(Claim claim) {
    boolean all = claim.isHedged() || isSummary(claim);
    boolean sumsUp =
        all || claim.role() == SectionRole.CONCLUSION || SUMS_UP.opens(claim.sentence());
    String section = sumsUp ? ARTICLE : claim.location().section();
    Set<Topic> topics = new LinkedHashSet<>();
    add(topics, claim.pico().interventionConcepts(), section, claim.pico().outcomeConcepts());
    if (topics.isEmpty() && all) {
      Set<String> conditions = claim.pico().populationConcepts();
      add(
          topics,
          claim.pico().interventionConcepts(),
          section,
          conditions.isEmpty() ? Set.of(ALL) : conditions);
    }
    return topics;
  }

  /** Told ahead of the article in short; a section called a summary may also end it. */
  private static boolean isSummary(Claim claim) {
    return claim.role() == SectionRole.SUMMARY
        || claim.location().section().equalsIgnoreCase("summary");
  }

  /** What a claim has in common with each claim about one of its treatments. */
  static Set<Topic> treatments(Claim claim) {
    Set<Topic> topics = new LinkedHashSet<>();
    add(topics, claim.pico().interventionConcepts(), ARTICLE, Set.of(ALL));
    return topics;
  }

  /** Whether one of these is among those of some claim, given the topics of several claims. */
  static boolean isAmong(Set<Topic> asked, Collection<?> several) {
    return !asked.isEmpty()
        && Few.any(several, each -> each instanceof Set<?> told && Few.any(asked, told::contains));
  }

  private static void add(
      Set<Topic> topics, Set<String> treatments, String section, Set<String> concepts) {
    for (String intervention : treatments) {
      concepts.forEach(concept -> topics.add(new Topic(section, intervention, concept)));
    }
  }
}
