package org.probatum.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * An outcome that combines several: "cardiovascular death, myocardial infarction or stroke".
 *
 * @param parts the names of what it combines
 */
record Composite(List<String> parts) {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\b(?:and|or)\\b)\\s*");
  private static final Scan WHOLE = Scan.of("(?i)\\b(?:composite|combined|any of)\\b");

  /** "Composite of cardiovascular death, stroke or …": what the first part is called. */
  private static final Scan HEAD =
      Scan.of(
          "(?i)^(?:the )?(?:(?:primary|main|combined) )?(?:composite|combination)(?: (?:outcome|endpoint|end point))?(?: of)?:? ");

  static Composite of(String whole) {
    String name = HEAD.replaceFirst(whole, "");
    return new Composite(Few.where(List.of(BETWEEN.split(name)), part -> !part.isBlank()));
  }

  /** Whether a claim speaks of one part, of no other, and of no whole. */
  boolean isToldInPart(Claim claim) {
    return parts.size() > 1
        && claim.pico().outcomeConcepts().size() == 1
        && Few.where(parts, claim::namesAll).size() == 1
        && !WHOLE.isIn(claim.text());
  }
}
