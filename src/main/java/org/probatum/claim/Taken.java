package org.probatum.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** What people had or took, and no effect of it: "higher potassium went with fewer strokes". */
final class Taken {

  private static final Set<String> MORE = Set.of("higher", "greater", "larger", "lower", "longer");

  private static final Pattern GOES_WITH =
      Pattern.compile(
          "\\s+(?:(?!than\\b)[\\p{L}-]+\\s+){1,5}?(?:(?:was|were|is|are|has been|have been)\\s+(?:\\p{L}+ly\\s+)?"
              + "(?:associated|linked|correlated|tied|related|followed)\\s+(?:with|to|by)|(?:went|goes|go|came|come|comes)\\s+(?:along\\s+|together\\s+)?with|predicted|predicts|meant|means)\\b");

  /** "Eye drops", "needed no drops": what is given by the drop. */
  private static final Scan DROPS =
      Scan.of(
          "\\b(?:eye|ear|nose|nasal|cough|atropine|no|of|on|with|without|the|than|these|those|daily|lubricating|medicated|antibiotic)[ -]$");

  private Taken() {}

  static boolean isOne(Term verb, Reading clause) {
    String text = clause.text();
    return verb.text().equalsIgnoreCase("drops")
        ? DROPS.isIn(text.substring(0, verb.span().start()))
        : isExposure(verb, clause);
  }

  private static boolean isExposure(Term verb, Reading clause) {
    if (!verb.kind().equals("ADJECTIVE") || !MORE.contains(verb.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String text = clause.text();
    int start = verb.span().end();
    Matcher behind = GOES_WITH.matcher(text).region(start, text.length());
    return behind.lookingAt()
        && Few.any(clause.verbs(), next -> next.span().start() >= behind.end())
        && Few.none(
            clause.outcomes(),
            each -> each.span().start() >= start && each.span().end() <= behind.end());
  }
}
