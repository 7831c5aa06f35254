package org.probatum.evidence.design;

import java.util.Optional;
import org.probatum.evidence.Design;
import org.probatum.text.Scan;

/**
 * The design of a study in which people were seen as they were, inferred from its course where no
 * words name or tell a design: people were asked, held against healthy ones, followed, measured,
 * counted in a population, treated one after the other.
 */
final class InferredDesign {

  private static final double BY_COURSE = 0.5;

  /** Five and more; fewer are cases. */
  private static final String COUNT =
      "(?:[5-9]|\\d\\d[\\d,]*|\\d,\\d{3}|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen"
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?|\\w+ hundred)";

  private static final String PEOPLE =
      "(?:(?:in-?|out-?)?patients|midwives|carers|caregivers|teachers|pupils|therapists|pharmacists|dentists|clinicians|athletes|soldiers|prisoners|relatives|subjects|women|men|males|females|children|adults|adolescents|infants|neonates|newborns|babies|people"
          + "|persons|individuals|participants|students|nurses|physicians|doctors|psychiatrists|surgeons|practitioners|mothers|parents"
          + "|recipients|survivors|pregnancies|girls|boys|residents|smokers|users|veterans|workers|employees|offenders"
          + "|probands|twins|asthmatics|diabetics|respondents|volunteers|households)";

  private static final String COUNTED =
      COUNT
          + " (?:[\\w/-]+,? ){0,5}?(?:"
          + PEOPLE
          + "|cases|controls|families|candidates|eyes|hips|knees|tumou?rs)\\b";

  private static final String LOOKED =
      "(?:measured|evaluated|examined|assessed|studied|investigated|performed|analy[sz]ed|determined|obtained|recorded|compared"
          + "|completed|tested|quantified|collected|estimated|observed|screened|identified|genotyped|characteri[sz]ed|questioned|seen)";

  private static final Scan ASKED =
      Scan.of(
          "(?i)\\b(?:completed|returned|answered|filled (?:in|out)|mailed|sent|distributed|posted|administered|using|by)\\b[^.;]{0,50}\\bquestionnaires?\\b"
              + "|\\bquestionnaires?\\b[^.;]{0,60}\\b(?:mailed|sent|completed|returned|distributed|answered|filled|posted)\\b"
              + "|\\brespondents\\b|\\b(?:telephone|structured|face-to-face|personal|household) interviews?\\b"
              + "|\\b(?:were|was|persons|people|those) (?:\\w+ )?(?:interviewed|surveyed|polled|questioned)\\b|\\bwe (?:\\w+ )?(?:surveyed|polled|(?:interviewed|asked) (?:\\w+ )?\\d)"
              + "|\\bself-?report(?:ed|s)? (?:of|data|measures|instruments|scales)\\b|\\bamong those who (?:considered|reported|believed|said)\\b");

  private static final String SOUND =
      "(?:healthy|normal|matched|unaffected|non-?smoking|[\\w-]+-matched|control|comparison|non-?diseased|nonendemic|disease-free)";

  private static final Scan CONTROLS =
      Scan.of(
          "(?i)\\b(?:and|versus|vs\\.?|v|than|compared (?:with|to)|differ\\w* from) (?:(?:in|from|those|of|for|the|an?|"
              + COUNT
              + ") ){0,3}(?:[\\w-]+,? (?:and )?){0,4}?"
              + SOUND
              + " (?:[\\w-]+ ){0,2}?(?:controls|subjects|volunteers|individuals|women|men|children|infants|persons|people|adults|donors|participants)\\b"
              + "|\\b"
              + SOUND
              + " (?:[\\w-]+ ){0,1}controls\\b"
              + "|\\b(?:compared with|compared to|than|versus|vs\\.?) (?:(?:in|those of|those in|the|of) ){0,2}controls\\b|\\b(?:cases|patients) and controls\\b");

  private static final Scan GROUPS =
      Scan.of(
          "(?i)\\b(?:patients|subjects|women|men|children|infants|those|people|adults|individuals) with (?!out)[^.;()]{2,60} (?:and|versus|vs\\.?|than|from|to) (?:\\w+ ){0,3}without\\b"
              + "|\\b(?:patients|subjects|women|men|children|glands|samples|adults) (?:from patients )?with [^.;()]{2,60}\\(n ?= ?\\d+[^)]*\\)[^.;()]{0,60}\\b(?:and|versus|vs\\.?)\\b[^.;()]{0,60}\\(n ?= ?\\d"
              + "|\\b(?:not|un)[- ]?exposed\\b|\\bnon-?(?:carriers|users|smokers|survivors|drinkers)\\b"
              + "|"
              + COUNTED
              + "[^.;]{0,60}\\band "
              + COUNT
              + " (?:[\\w/-]+ ){0,4}(?:patients|subjects|women|men|children|controls|cases)\\b");

  private static final Scan COUNTED_OUT =
      Scan.of(
          "(?i)\\bsurveillance (?:data|systems?|networks?|program\\w*|study|reports?)\\b|\\bdeath certificates?\\b"
              + "|\\b(?:vital|mortality|national|health|suicide) (?:statistics|registers?)\\b|\\b(?:mortality|suicide|incidence|morbidity|hospitali[sz]ation|national|claims|census|administrative|discharge|notification) data\\b"
              + "|\\b(?:(?:secular|time|temporal) trends?|seasonal (?:trends?|variations?|patterns?))\\b|\\b(?:confirmed|reported|notified) cases\\b|\\boutbreak (?:of|in|investigation)\\b"
              + "|\\b(?:prevalence|incidence|rate|rates|frequency|frequencies|proportion) of [^.;]{0,60}\\b(?:among|amongst|in) (?:the )?"
              + COUNTED
              + "|\\b(?:sero)?(?:prevalence|incidence) (?:rates? )?(?:of|for|in|among) [^.;]{0,80}\\b(?:was|were)\\b|\\b(?:prevalence|incidence) (?:rate )?was\\b"
              + "|\\b(?:determine|estimate|assess|investigate|examine|describe|measure)[ds]? (?:the )?(?:[\\w-]+ ){0,3}(?:sero)?(?:prevalence|incidence)\\b");

  private static final Scan COURSE =
      Scan.of(
          "(?i)\\bfollow(?:ed)?[- ]?up (?:in|of|from|rang\\w+|averag\\w+|time|period|was|were|duration|data|for|until|to)\\b|\\bfollowed (?:up )?(?:for|until|over|from)\\b|\\bafter (?:\\w+ ){1,3}follow-?up\\b"
              + "|\\b(?:median|overall|patient|graft|actuarial|disease-free|event-free|cumulative|[\\d-]+-?year) survival\\b|\\bprognostic (?:value|factors?|significance|indicators?|implications?)\\b"
              + "|\\bnatural history\\b|\\b(?:predict(?:ors?|ive|ed)|determinants?) (?:of|value|for) (?:[\\w-]+ ){0,4}(?:mortality|survival|outcomes?|death|recovery|relapse|response|events?|failure)\\b");

  private static final Scan MEASURED =
      Scan.of(
          "(?i)\\b"
              + LOOKED
              + "\\b[^.;]{0,120}?\\b(?:in|of|from|on|for|among|by) (?:an? (?:[\\w-]+ )?(?:series|group|sample|total|population) of )?(?:the |all )?"
              + COUNTED
              + "|\\b"
              + LOOKED
              + " (?:[\\w-]+ ){0,2}"
              + COUNTED
              + "|\\b"
              + COUNTED
              + "[^.;]{0,140}?\\b(?:were|was|had been) (?:[\\w-]+ )?"
              + LOOKED
              + "|\\bcompare\\w* [^.;]{0,140}\\bin (?:an? (?:[\\w-]+ )?(?:series|group|sample) of )?"
              + COUNTED);

  private static final Scan TREATED =
      Scan.of(
          "(?i)\\bseries of "
              + COUNT
              + "\\b|\\b(?:results?|experience|outcomes?|used?|complications|performed|treatment|treated|technique|procedure) [^.;]{0,40}\\b(?:in|of|with|on) (?:the |all |our |first )*"
              + COUNTED
              + "|\\b"
              + COUNTED
              + "[^.;]{0,100}?\\b(?:underwent|undergone|(?:were|was) (?:\\w+ )?(?:treated|operated|managed|implanted|transplanted|admitted))\\b"
              + "|\\b(?:underwent|operated|performed) [^.;]{0,40}\\bin "
              + COUNTED);

  private static final Scan ASSOCIATED =
      Scan.of(
          "(?i)\\b(?:was|were) (?:[\\w-]+ ){0,4}(?:associated|correlated|related) (?:with|to)\\b|\\bsignificant(?:ly)? (?:[\\w-]+ ){0,3}(?:correlat|associat|relat)\\w+"
              + "|\\b(?:examin|investigat|explor|evaluat|assess|determin|stud(?:y|i)|analy[sz]|test)\\w* (?:the |whether |if )?(?:[\\w-]+ ){0,4}?(?:associations?|relations?(?:hips?)?|correlations?|predictors|determinants|correlates|risk factors)\\b"
              + "|\\b(?:predictors? of|predictive of|increased the odds|independent (?:predictor|determinant|risk factor)s?)\\b|\\bhazard ratio|\\brelative risk|\\badjust(?:ed|ing|ment) for\\b|\\b(?:regression analys|stepwise)");

  private static final Scan NAMED_PEOPLE =
      Scan.of("(?i)\\b(?:" + PEOPLE + "|cases and controls)\\b");
  private static final Scan COUNTED_PEOPLE = Scan.of("(?i)\\b" + COUNTED);
  private static final Scan CONCLUDED =
      Scan.of(
          "(?i)\\b(?:our|these|the) (?:results|findings|data) (?:suggest|show|indicate|demonstrate|confirm|support)|\\bour study\\b");

  private InferredDesign() {}

  /** The design and the words that it is inferred from. */
  static Optional<DesignReading> of(String text) {
    if (!NAMED_PEOPLE.isIn(text) || Experiment.isTold(text)) {
      return Optional.empty();
    }
    boolean counted = COUNTED_PEOPLE.isIn(text);
    boolean done = ToldDesign.isDone(text) || CONCLUDED.isIn(text);
    return told(true, ASKED, Design.SURVEY, text)
        .or(() -> told(true, CONTROLS, Design.CASE_CONTROL, text))
        .or(() -> told(done, COUNTED_OUT, Design.CROSS_SECTIONAL, text))
        .or(() -> told(counted, COURSE, Design.COHORT, text))
        .or(() -> told(true, GROUPS, Design.CROSS_SECTIONAL, text))
        .or(() -> told(true, MEASURED, Design.CROSS_SECTIONAL, text))
        .or(() -> told(true, TREATED, Design.CASE_SERIES, text))
        .or(() -> told(done, ASSOCIATED, Design.CROSS_SECTIONAL, text));
  }

  private static Optional<DesignReading> told(boolean may, Scan sign, Design design, String text) {
    return may
        ? ToldDesign.own(text, sign)
            .map(words -> new DesignReading(design, true, false, words, BY_COURSE))
        : Optional.empty();
  }
}
