package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Search;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * A group of people that a sentence names by what they got.
 *
 * @param arm the concept of the treatment, or the comparator's type; empty where none is told
 * @param span the words, in the sentence's own text
 */
record Group(String arm, Span span) {

  /** "One in eleven on the drug": the treated group, by no name. */
  private static final Needle TREATED =
      Needle.of(
          "\\bthe (?:study |active |new )?(?:drug|medicine|vaccine|tablets?|pills?|injections?|active treatment)\\b"
              + "|\\b(?:treatment|intervention|active|treated|vaccine|drug) (?:group|arm)\\b",
          "drug",
          "medicine",
          "vaccine",
          "tablet",
          "pill",
          "injection",
          "treatment",
          "intervention",
          "active",
          "treated");

  private static final String CONTROLLED = "controlled";

  /** Those of a sentence, in order. */
  static List<Group> in(Reading reading) {
    List<Group> groups = new ArrayList<>();
    for (Term term : reading.comparators()) {
      if (!term.concept().equals(ComparatorType.BASELINE.name())) {
        groups.add(new Group(term.concept(), term.span()));
      }
    }
    addNew(
        Few.each(reading.interventions(), each -> new Group(each.concept(), each.span())), groups);
    addNew(treated(reading.text(), groups), groups);
    groups.removeIf(each -> each.isLacking(reading.text()) || each.isLayout(reading.text()));
    groups.sort((a, b) -> a.span.compareTo(b.span));
    return groups;
  }

  private static void addNew(List<Group> others, List<Group> groups) {
    for (Group other : others) {
      if (Few.none(groups, each -> each.span.overlaps(other.span))) {
        groups.add(other);
      }
    }
  }

  /** Those without a name are of the one treatment that the sentence tells, or of none. */
  private static List<Group> treated(String text, List<Group> named) {
    List<Group> treated = new ArrayList<>();
    if (TREATED.mayBeIn(text)) {
      Set<String> arms = new TreeSet<>(Few.each(Few.where(named, g -> !g.isControl()), Group::arm));
      String arm = arms.size() == 1 ? arms.iterator().next() : "";
      Search found = TREATED.search(text);
      while (found.find()) {
        treated.add(new Group(arm, new Span(found.start(), found.end())));
      }
    }
    return treated;
  }

  boolean isControl() {
    return arm.equals(arm.toUpperCase(Locale.ROOT));
  }

  /** "One drug without another": no group of the other. */
  private boolean isLacking(String text) {
    return text.startsWith("without ", span.start() - "without ".length());
  }

  /** "A placebo-controlled trial", "head to head": how it was made, and none of its groups. */
  private boolean isLayout(String text) {
    int start = span.end() - CONTROLLED.length();
    return text.regionMatches(true, start, CONTROLLED, 0, CONTROLLED.length())
        || text.regionMatches(true, span.start(), "head", 0, "head".length());
  }
}
