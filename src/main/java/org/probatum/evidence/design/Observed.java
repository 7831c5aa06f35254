package org.probatum.evidence.design;

import java.util.Optional;
import org.probatum.text.Scan;

/**
 * Designs that an abstract tells by what was observed, where nobody was allocated and no name of a
 * design is given: records were looked back on, people were followed, groups were held against each
 * other as they were found. People who were allocated are followed and held against each other too.
 */
final class Observed {

  private static final Scan LOOKED_BACK =
      Scan.of(
          "(?i)\\bretrospectiv\\w+|\\b(?:medical |clinical |hospital |patient )?(?:records|charts|files|notes|data)\\s(?:[\\w-]+ ){0,8}(?:were|was) (?:\\w+ )?reviewed"
              + "|\\b(?:records|charts|files|notes) (?:of|from|on) [^.;]{0,140}\\b(?:were|was) (?:\\w+ )?(?:reviewed|analy[sz]ed|examined|studied|searched|abstracted)\\b"
              + "|\\b(?:we|authors?) (?:\\w+ )?review(?:ed)? [^.;]{0,80}\\b(?:of|in|from|on) (?:the |all )?(?:\\d\\d+|\\w+teen|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty) (?:[\\w-]+ ){0,4}(?:patients|cases|children|women|men|infants)\\b"
              + "|\\breview (?:was undertaken )?of (?:[\\w-]+ ){0,3}(?:patients|cases|(?:medical )?records|charts)\\b|\\bwe reviewed (?:the )?(?:[\\w-]+ ){0,3}(?:records|charts|cases|patients)"
              + "|\\b(?:between|from) (?:\\w+ )?(?:19|20)\\d\\d (?:and|to|through) (?:\\w+ )?(?:19|20)\\d\\d,? (?:[\\w-]+ ){0,6}(?:patients|cases|children|women|men)\\b");
  private static final Scan FOLLOWED =
      Scan.of(
          "(?i)\\bprospectively (?:\\w+ )?(?:collected|studied|evaluated|enrolled|followed|recruited|assessed|examined|recorded|analy[sz]ed|observed|monitored|investigated|gathered|screened|maintained|registered)"
              + "|\\b(?:patients|subjects|women|men|children|infants|participants) (?:\\w+ )?(?:were|was) (?:\\w+ )?followed\\b|\\bfollow-?up (?:study|of \\d)|\\b(?:\\d+|one|two|three|five|ten)[- ](?:year|month)s? follow-?up\\b|\\b(?:latest|last) follow-?up\\b"
              + "|\\bprospective,? (?:[\\w-]+,? ){0,3}(?:study|series|evaluation|analysis|investigation|survey|design|audit|data|database)\\b"
              + "|\\b(?:long|medium|mid)-?term (?:results|outcome|follow-?up|survival|prognosis)"
              + "|\\b(?:median|mean|average) follow-?up\\b"
              + "|\\bwe (?:\\w+ )?followed (?:up )?(?:(?:a|an|the) (?:[\\w-]+ ){1,2}of )?\\d[\\d, \\u00a0\\u2009]*\\p{L}");
  private static final Scan COMPARED =
      Scan.of(
          "(?i)\\b(?:descriptive|comparative|correlational|epidemiologic(?:al)?|observational|nonexperimental|longitudinal),? (?:[\\w-]+ ){0,2}(?:study|survey|design|analysis)\\b"
              + "|\\b(?:uni|multi)variate (?:regression |logistic |cox )?(?:analys[ie]s|regression|model)"
              + "|\\b(?:logistic|cox) (?:proportional[- ]hazards? )?(?:regression|model)|\\bodds ratios?\\b|\\brisk factors? (?:for|of)\\b|\\bconsecutive (?:[\\w-]+ ){0,3}(?:patients|cases|women|men|children|groups)\\b");

  private static final Scan MATCHED =
      Scan.of(
          "(?i)\\bcases (?:of|with|had|were)?\\b[^.;]{0,60}?\\b(?:and|with) (?:[\\w,-]+ ){0,4}?controls\\b");

  private Observed() {}

  /** Words that tell that records were looked back on. */
  static Optional<String> lookedBack(String text) {
    return ToldDesign.own(text, LOOKED_BACK);
  }

  /** Words that tell that people were followed over time. */
  static Optional<String> followed(String text) {
    return ToldDesign.own(text, FOLLOWED).filter(words -> !Experiment.allocates(text));
  }

  /** Words that tell that people with an illness were held against others without it. */
  static Optional<String> matched(String text) {
    return ToldDesign.own(text, MATCHED).filter(words -> !Experiment.allocates(text));
  }

  /** Words that tell that people were held against each other as they were found. */
  static Optional<String> compared(String text) {
    return ToldDesign.own(text, COMPARED).filter(words -> !Experiment.allocates(text));
  }
}
