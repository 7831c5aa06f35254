package org.probatum.evidence;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.probatum.citation.Reference;

/** The number at ClinicalTrials.gov that an entry of a reference list gives. */
public final class TrialNumber {

  private static final Pattern NUMBER = Pattern.compile("\\bNCT\\d{8}\\b");

  private TrialNumber() {}

  /** The first number in the words of the entry. */
  public static Optional<String> in(Reference reference) {
    return NUMBER.matcher(reference.raw()).results().map(MatchResult::group).findFirst();
  }

  /** That number, where the entry names the trial by it and no article on the trial. */
  public static Optional<String> naming(Reference reference) {
    boolean article = reference.isArticle() || reference.doi() != null || reference.pmid() != null;
    return article ? Optional.empty() : in(reference);
  }
}
