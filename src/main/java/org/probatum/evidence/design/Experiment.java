package org.probatum.evidence.design;

import org.probatum.text.Scan;

/**
 * Words that tell that researchers acted on people, or worked on tissue, animals or models rather
 * than on people: what was found then is no mere observation, whatever else an abstract says.
 */
final class Experiment {

  private static final Scan ALLOCATED =
      Scan.of(
          "(?i)\\brandom(?:ly|i[sz]\\w+)\\b(?! (?:selected|chosen|sampled|drawn))|\\bplacebo|\\b(?:double|single)[- ](?:blind|mask)"
              + "|\\bcross-?over\\b|\\b(?:assigned|allocated|apportioned) (?:\\w+ )?(?:to|into) (?:[\\w-]+ ){0,4}(?:groups?|arms?|receive|undergo|treatments?|interventions?|controls?|conditions?|program\\w*|therap\\w+|training|care)\\b|\\binstructed to\\b"
              + "|\\b(?:intervention|experimental|treatment|treated|study|therapy|training|radiotherapy|combination|comparison) (?:group|arm|condition)s?\\b"
              + "|\\bcombin(?:ed|ation) (?:[\\w-]+ ){0,4}group\\b|\\b(?:usual|standard) care\\b"
              + "|\\b(?:patients|subjects|women|men|children|group|half|controls|participants|they)(?: \\([^)]*\\))? (?:\\w+ )?(?:received|were given)\\b");
  private static final Scan TRIAL =
      Scan.of(
          "(?i)\\b(?:this|the|present|our|clinical|controlled|pilot|prospective|pivotal|comparative|dose-ranging) (?:[\\w-]+ ){0,2}trials?\\b"
              + "|\\bNCT\\d{8}|\\bphase (?:I{1,3}|[1-4])\\b|\\bopen(?:-label| label)\\b|\\bsingle[- ]arm\\b|\\bfeasibility study\\b"
              + "|\\befficacy (?:and|or) (?:safety|tolerability|toxicity)|\\b(?:safety|tolerability|toxicity) and (?:efficacy|activity)"
              + "|\\bquasi-?experiment|\\bexperimental(?:ly)?\\b|\\bpre-? ?(?:and|to) post-?(?:test|intervention|treatment)");
  private static final Scan GIVEN =
      Scan.of(
          "(?i)\\b(?:infus(?:ed|ions?)|clamp|ingest(?:ed|ion)|injected|bolus)\\b|\\b\\d[\\d.,]* ?(?:mg|g|microg|mcg|ng|mmol|units?|IU|U)(?:/kg|/m\\(?2|/day|/d\\b| daily| once| twice| orally| po\\b| bid\\b| tid\\b| per day| every)"
              + "|\\b(?:received|took|given|oral|intravenous|dose of|doses of|treated with) (?:[\\w-]+ ){0,3}\\d[\\d.]* ?(?:mg|g|microg|mcg|mL|units)\\b"
              + "|\\bsupplementation\\b|\\b(?:resistance|endurance|interval|aerobic) (?:exercise|training)\\b|\\btraining (?:program\\w*|sessions?|protocol|group)\\b|\\bthe intervention\\b|\\bintervention (?:period|consisted|program\\w*|included|phase)\\b"
              + "|\\b\\d+[- ]weeks? (?:of )?(?:[\\w-]+ ){0,4}(?:training|exercise|treatment|therapy|intervention|program\\w*)\\b"
              + "|\\bevery \\d+ (?:days|weeks|hours)\\b|\\b(?:before|prior to) and (?:\\w+ ){0,4}after (?:[\\w-]+ ){0,3}(?:administration|dose|ingestion|intake|supplementation|intervention|training)\\b"
              + "|\\b(?:we|authors|then|was|were) administered (?!(?:[\\w-]+ ){0,5}(?:questionnaire|interview|survey|test|scale|instrument|measure|inventor))");
  private static final Scan BENCH =
      Scan.of(
          "(?i)\\bin vitro\\b|\\b(?:cultured|incubated|transfected|knock-?out|wild-?type|transgenic)\\b|\\bcell (?:lines?|cultures?)\\b|\\bcadaver|\\bspecimens? (?:were|was) (?:loaded|tested|mounted)"
              + "|\\b(?:mice|mouse|rats?|rabbits?|pigs?|dogs?|canine|bovine|porcine|murine|hamsters?|sheep|monkeys?)\\b|\\bfibroblasts? (?:monolayers|cultures)\\b"
              + "|\\b(?:si|sh)RNA\\b|\\bknock-?(?:ed )?down\\b|\\boverexpress(?:ion|ing|ed)\\b|\\bxenograft|\\bphosphorylat|\\binvertebrates?\\b|\\byeast\\b"
              + "|\\b(?:in-depth|semi-?structured) interviews?\\b|\\bgrounded theory\\b|\\bfocus groups?\\b");

  private static final Scan VOLUNTEERS = Scan.of("(?i)\\bvolunteers\\b");
  private static final Scan PATIENTS =
      Scan.of("(?i)\\b(?:patients|cases|controls|survivors|respondents|sufferers)\\b");

  private Experiment() {}

  /** Whether people were put into groups by those who studied them. */
  static boolean allocates(String text) {
    return ToldDesign.own(text, ALLOCATED).isPresent();
  }

  /** Whether researchers allocated, gave or tried something, or worked on no people. */
  static boolean isTold(String text) {
    return allocates(text)
        || TRIAL.isIn(text)
        || GIVEN.isIn(text)
        || BENCH.isIn(text)
        || VOLUNTEERS.isIn(text) && !PATIENTS.isIn(text);
  }
}
