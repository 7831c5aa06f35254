package org.probatum.evidence.design;

import org.probatum.evidence.Design;
import org.probatum.text.Scan;

/**
 * Further analyses of trials. One that looks for predictors or associations and compares no groups
 * that chance formed has seen the trial's people as a cohort: chance decided who got the treatment,
 * not who had the trait.
 */
final class FurtherAnalysis {

  private static final double BY_QUESTION = 0.6;

  private static final Scan TOLD =
      Scan.of(
          "(?i)\\b(?:secondary|post[- ]?hoc|ancillary|mediation|exploratory|subgroup|pooled)"
              + "[- ](?:data )?anal[iy]|\\bfurther analysis of\\b");

  /** A trial that lent its people. */
  private static final Scan FROM_A_TRIAL =
      Scan.of(
          "(?i)\\b(?:(?:secondary|post[- ]?hoc|ancillary|exploratory) (?:data )?analys[ei]s of"
              + "|further analysis of|data (?:were )?(?:taken |derived |obtained )?from"
              + "|(?:participants|patients|women|men|people|adults|enrolled) (?:of|in|from))"
              + " (?:[^\\s.;:]+ ){0,12}?trials?\\b");

  private static final Scan FORETOLD =
      Scan.of(
          "(?i)\\b(?:predictors?|predicting|risk factors?|prognos\\w+|determinants|correlates)\\b");
  private static final Scan ASSOCIATED =
      Scan.of("(?i)\\b(?:associat(?:ions?|ed)|relations(?:hips?)?|correlat\\w+)\\b");

  /** Groups of the trial held against each other, or what a treatment did. */
  private static final Scan GROUPS =
      Scan.of(
          "(?i)\\bassigned to\\b|\\brandom(?:ly|i[sz]ed) (?:\\w+ )?(?:in )?(?:to|between|assign\\w*|allocat\\w*|divid\\w*)\\b"
              + "|\\b(?:were|was|been|patients|participants|women|men|adults) randomi[sz]ed\\b"
              + "|\\b(?:intervention|treatment|treated|control|placebo|comparison|sham) (?:group|arm)s?\\b"
              + "|\\b(?:versus|vs\\.?|than|and|or|with|to) (?:[\\w-]+ ){0,2}?(?:placebo|sham|usual care)\\b"
              + "|\\b(?:treatment|intervention) (?:effects?|interaction)\\b|\\bby[- ]treatment\\b"
              + "|\\bintention[- ]to[- ]treat\\b|\\bmoderat(?:e|ed|ors?|ion)\\b");

  /** The groups of the trial are told as put together, or as one more trait. */
  private static final Scan TOGETHER =
      Scan.of(
          "(?i)\\b(?:regardless|irrespective|independent(?:ly)?) of (?:[\\w-]+ ){0,3}?(?:treatment|allocation|assignment|randomi[sz]ation|group|arm)s?\\b"
              + "|\\b(?:pooled|combined|collapsed) (?:across|over) (?:[\\w-]+ ){0,3}?(?:groups|arms|treatments)\\b"
              + "|\\badjust\\w+ for (?:[\\w-]+,? ){0,8}?(?:treatment|study|intervention) (?:group|arm|allocation|assignment)\\b");

  private static final Scan COMPARED =
      Scan.of(
          "(?i)\\b(?:versus|vs\\.?|compar\\w+|effects?|efficacy|effectiveness|response to|moderat\\w+)(?= |$|:)");

  private FurtherAnalysis() {}

  /** Whether the words call themselves a further analysis. */
  static boolean isTold(String words) {
    return TOLD.isIn(words);
  }

  /** The reading, as that of a cohort where nothing that chance formed is compared. */
  static DesignReading asRead(DesignReading read, String title, String summary) {
    String head = title == null ? "" : title;
    String body = summary == null ? "" : summary;
    return read.design().isRandomised() && asksWithoutGroups(head, body)
        ? FROM_A_TRIAL
            .first(head)
            .or(() -> FROM_A_TRIAL.first(body))
            .map(words -> cohort(read, words.group()))
            .orElse(read)
        : read;
  }

  private static DesignReading cohort(DesignReading read, String words) {
    double sure = Math.min(BY_QUESTION, read.confidence());
    return new DesignReading(Design.COHORT, read.human(), true, words, sure);
  }

  /** A title alone is believed where it asks for predictors; its "association" may be of arms. */
  private static boolean asksWithoutGroups(String title, String summary) {
    boolean asks =
        FORETOLD.isIn(title)
            || !summary.isEmpty() && (ASSOCIATED.isIn(title) || isAsked(title, summary));
    return asks && !COMPARED.isIn(title) && (TOGETHER.isIn(summary) || !GROUPS.isIn(summary));
  }

  private static boolean isAsked(String title, String summary) {
    return (TOLD.isIn(title) || TOLD.isIn(summary))
        && (FORETOLD.isIn(summary) || ASSOCIATED.isIn(summary));
  }
}
