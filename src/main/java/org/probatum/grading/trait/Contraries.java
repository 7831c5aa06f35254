package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.probatum.text.Scan;

/**
 * Words for people that exclude each other: women before and after the menopause, people at home
 * and in a nursing home, with a tumour in its early stage and an advanced one.
 */
final class Contraries {

  private static final List<String> SIGNS =
      List.of(
          "menopausal",
          "home",
          "community",
          "patients",
          "hospital",
          "formula",
          "bottle",
          "breast",
          "rural",
          "urban",
          "care",
          "angle",
          "migraine",
          "headache",
          "stage",
          "advanced",
          "metastatic",
          "unresectable",
          "diagnosed",
          "untreated",
          "stable",
          "infarction",
          "heart attack",
          "coronary",
          "first-line",
          "first treatment",
          "twin",
          "triplet",
          "multiple",
          "single",
          "interviewed",
          "surveyed",
          "questioned",
          "naive",
          "uncontrolled",
          "refractory",
          "relapsed",
          "resistant",
          "previously treated");

  private static final String WHO =
      "(?:patients|people|adults|women|men|children|infants|residents)";

  /** What tells one of two in a claim, where it may also be an outcome, and in a record. */
  private record Side(Scan told, Scan recorded) {}

  private static final Side AT_HOME =
      side(
          "(?:living|live|lived|living independently) (?:at|in their own) homes?|community-dwelling|living in the community",
          "living at home|community-dwelling|in the community");
  private static final Side IN_A_HOME =
      side(
          WHO
              + " (?:living )?(?:of|in) (?:nursing|care|residential) homes|(?:nursing|care)[- ]home residents",
          "(?:nursing|care|residential|retirement) homes?|long-term care|residential care");
  private static final Side IN_HOSPITAL =
      side(
          "(?<!non-)hospitali[sz]ed " + WHO + "|inpatients",
          "(?<!non-)hospitali[sz]ed|inpatients?|patients in hospital");
  private static final Side OUTPATIENTS = side("outpatients", "outpatients?|non-hospitali[sz]ed");

  private static final String ATTACKS =
      " (?:migraines?|cluster headaches?|tension-type headaches?|headaches?)";

  private static final Side EARLY =
      side("early[ -]stage", "early[ -]stage|stages? (?:0|i|ii|ia|ib|iia|iib)");
  private static final Side ADVANCED =
      side(
          "(?:advanced|metastatic|unresectable) (?:[\\w-]+ ){0,2}?(?:cancer|carcinoma|melanoma|sarcoma|lymphoma|tumou?rs?|disease)",
          "advanced|metastatic|unresectable|stages? (?:iii|iv|iiia|iiib|iiic)");
  private static final Side NEW = side("newly[ -]diagnosed|previously untreated|treatment-naive");
  private static final Side TREATED =
      side(
          "(?<!un)(?:drug|treatment)-resistant|refractory|relapsed|previously treated",
          "uncontrolled|(?:drug|treatment)-resistant|refractory|relapsed|previously treated");

  private static final String ASKED =
      "(?:interviewed|surveyed|questioned) (?:with )?(?:\\d[\\d,]* )?(?:[\\w-]+ ){0,1}?";

  private static final String PROFESSIONALS =
      "(?:general practitioners|gps|doctors|physicians|clinicians|prescribers|nurses|midwives|pharmacists|surgeons|carers|teachers)";

  private static final Side STABLE =
      side(
          "(?:stable|chronic) (?:coronary|isch(?:a)?emic heart|angina)",
          "(?:stable|chronic) (?:coronary|isch(?:a)?emic heart|angina)");

  private static final Side ACUTE =
      side(
          "(?:acute|recent) (?:coronary syndromes?|myocardial infarctions?)|recent heart attacks?|unstable angina",
          "(?:acute|recent) (?:coronary syndromes?|myocardial infarctions?)|recent heart attacks?|unstable angina"
              + "|(?:myocardial infarction|heart attack|acute coronary syndrome) (?:with)?in the (?:last|past|previous) (?:\\w+ )?(?:days|weeks|month)");

  private static final List<List<Side>> PAIRS =
      List.of(
          List.of(STABLE, ACUTE),
          List.of(
              side(ASKED + PROFESSIONALS, PROFESSIONALS),
              side(ASKED + WHO, WHO + "(?: [\\w-]+){0,3} (?:with|who|whose)")),
          List.of(
              side("(?:first-line (?:treatment|therapy)|as (?:an? )?first treatment)"),
              side(
                  "second-line (?:treatment|therapy)|as an? second treatment",
                  "refractory|relapsed|after first(?:-line)? treatment|previously treated")),
          List.of(
              side("twins?|triplets|multiple pregnanc(?:y|ies)"),
              side("singletons?|single pregnanc(?:y|ies)")),
          List.of(side("closed-angle|angle-closure|narrow-angle"), side("open-angle")),
          List.of(side("chronic" + ATTACKS, "chronic"), side("episodic" + ATTACKS, "episodic")),
          List.of(EARLY, ADVANCED),
          List.of(NEW, TREATED),
          List.of(side("pre-?menopausal"), side("post-?menopausal")),
          List.of(AT_HOME, IN_A_HOME),
          List.of(IN_HOSPITAL, OUTPATIENTS),
          List.of(
              side("(?:formula|bottle)-fed|fed (?:on |with )?(?:formula|bottles?)"),
              side("(?:exclusively )?breast-?fed")),
          List.of(side("rural"), side("urban")));

  /** Denied, or told of others. */
  private static final Scan OTHERS =
      Scan.of(
          "\\b(?:not|nor|no|unlike|than|never|neither|except|excluded|excluding|whether|if|unknown|unclear|earlier|previous|became)\\b[^.;]{0,40}$");

  private Contraries() {}

  private static Side side(String words) {
    return side(words, words);
  }

  private static Side side(String told, String recorded) {
    return new Side(words(told), words(recorded));
  }

  private static Scan words(String regex) {
    return Scan.of("(?<![\\p{L}-])(?:" + regex + ")(?![\\p{L}-])");
  }

  static boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  /** The words of the claim that exclude those of the record; empty where none do. */
  static Optional<String> otherwise(String text, String population) {
    if (!mayTell(text)) {
      return Optional.empty();
    }
    for (List<Side> pair : PAIRS) {
      Optional<String> other =
          told(text, population, pair.get(0), pair.get(1))
              .or(() -> told(text, population, pair.get(1), pair.get(0)));
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> told(String text, String population, Side one, Side other) {
    return one.told()
        .first(text)
        .filter(
            told ->
                !other.recorded().isIn(text)
                    && other.recorded().isIn(population)
                    && !one.recorded().isIn(population)
                    && !OTHERS.isIn(text.substring(0, told.start())))
        .map(MatchResult::group);
  }
}
