package org.probatum.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.text.Few;
import org.probatum.text.NumberWords;
import org.probatum.text.Period;
import org.probatum.text.Scan;

/**
 * Which of several outcomes of a study a claim means: of "sleep with melatonin" and "sleep with
 * zolpidem" the one whose drug it names, of a death and a death from cancer the plain one where it
 * says nothing of cancer.
 */
final class Meant {

  /** How most outcomes are analysed and when they are measured, which a text need not say. */
  private static final Scan USUAL =
      Scan.of(
          "\\((?:[^()]* )?intention[- ]to[- ]treat(?: [^()]*)?\\)|,? (?:by )?intention[- ]to[- ]treat\\b|\\((?:non-inferiority|superiority)\\)|\\b(?:at|by|until) (?:the )?end(?: of (?:the )?[\\w-]+)?\\b");

  /** "…, but compared with sham acupuncture it did not": told of what is in front. */
  private static final Scan DENIED = Scan.of("\\bbut\\b[^;:]*\\bnot\\b.*");

  private static final Scan EARLY =
      Scan.of(
          "\\b(?:earl(?:y|ier)|sooner|prompt(?:er|ly)?|quick(?:er|ly)|faster|timely|without delay|at once|swift(?:er|ly)?)\\b");
  private static final Scan LATE =
      Scan.of(
          "(?i)\\b(?:(?:per|by|each|every) (?:[\\w-]+ ){0,2}?(?:minute|hour|day|week|month|year)s? (?:of delay|to|until|before|later)|delay(?:ed)?)\\b");

  private static final Scan ANY_CAUSE =
      Scan.of(
          "\\b(?:any cause|all[- ]causes?|whatever cause|overall mortality|total mortality)\\b");
  private static final Scan ONE_CAUSE =
      Scan.of(
          "(?i)\\b(?:deaths?|mortality|dying|died) (?:from|of|due to) (?!any|all|renal)|\\b(?:cardiovascular|cancer|cardiac|prostate|breast|lung|disease-specific|cancer-specific|malaria)[ -](?:deaths?|mortality)\\b");

  /** "Death, including stillbirth" is no name for stillbirth. */
  private static final Scan INCLUDED = Scan.of("[,(]? ?\\b(?:including|included?s?)\\b[^;)]*\\)?");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  /** Words that tell when or how something was measured, or that stand in any name. */
  private static final Set<String> SMALL =
      Set.of(
          ("and from with the for not than per any all other one more least last first after before within"
                  + " over under during until up to at in on of or by compared against versus relative"
                  + " score scores scale intensity severity level levels rate rates mean median total number count"
                  + " frequency risk incidence proportion share percentage percent points change changes difference reduction"
                  + " improvement symptom symptoms event events outcome outcomes measure measured self reported rated clinician"
                  + " patient patients people participants adults group groups overall time onset occurrence new"
                  + " end study trial treatment therapy baseline follow followup year years month months"
                  + " week weeks day days hour hours minute minutes short long term")
              .split(" "));

  private static final int STEM = 4;

  private Meant() {}

  /** Names of the outcomes that share a concept with a claim, and of which others are nearer. */
  static Set<String> passedOver(Claim claim, Study study) {
    Set<String> told = claim.pico().outcomeConcepts();
    List<Outcome> about =
        told.isEmpty()
            ? List.of()
            : Few.where(study.outcomes(), each -> each.reported() && each.isAboutAny(told));
    if (about.isEmpty()) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    String text = claim.text().toLowerCase(Locale.ROOT);
    if (EARLY.isIn(text)) {
      about.forEach(each -> addLate(each, names));
    }
    if (ANY_CAUSE.isIn(text)) {
      about.forEach(each -> addOfOneCause(each, names));
    }
    if (about.size() > 1) {
      addFarther(Few.each(about, each -> Named.of(each, told)), claim, study, names);
    }
    return Set.copyOf(names);
  }

  /**
   * An outcome with the words of its name, without plurals.
   *
   * @param covered how many of the concepts that the claim tells it is about
   */
  private record Named(Outcome outcome, Set<String> words, int covered) {

    static Named of(Outcome outcome, Set<String> told) {
      int covered = Few.where(List.copyOf(told), outcome::isAbout).size();
      return new Named(outcome, Meant.words(outcome), covered);
    }

    List<String> without(Named other) {
      return Few.where(words, each -> !other.words.contains(each));
    }
  }

  private static void addFarther(List<Named> about, Claim claim, Study study, Set<String> names) {
    String given = study.intervention().toLowerCase(Locale.ROOT);
    String text = DENIED.replaceFirst(claim.text().toLowerCase(Locale.ROOT), "");
    List<Period> times = Period.told(claim.text());
    for (Named each : about) {
      if (Few.any(
          about,
          other ->
              (ValuesTold.areOf(other.outcome, each.outcome, claim)
                      || other.covered > each.covered
                      || each.covered == other.covered && isNearer(other, each, text, given))
                  && !ValuesTold.areOf(each.outcome, other.outcome, claim)
                  && !(isAt(each.outcome, times) && !isAt(other.outcome, times)))) {
        names.add(each.outcome.name());
      }
    }
  }

  /**
   * "Mortality per hour to antibiotics" tells what delay does, and the other way round of haste.
   */
  private static void addLate(Outcome outcome, Set<String> names) {
    if (LATE.isIn(outcome.name())) {
      names.add(outcome.name());
    }
  }

  /** "Died of any cause": a death from one cause is another outcome. */
  private static void addOfOneCause(Outcome outcome, Set<String> names) {
    if (ONE_CAUSE.isIn(outcome.name())) {
      names.add(outcome.name());
    }
  }

  /** "44% at six months": the one that was measured then is meant, whatever it is called. */
  private static boolean isAt(Outcome outcome, List<Period> told) {
    return !told.isEmpty()
        && outcome.timepoint() != null
        && Few.any(
            Period.in(outcome.timepoint()),
            time -> Few.any(told, each -> each.days() == time.days()));
  }

  private static boolean isNearer(Named other, Named one, String text, String given) {
    List<String> own = one.without(other);
    List<String> its = other.without(one);
    boolean told =
        Few.all(its, text::contains)
            && Few.none(own, each -> text.contains(stem(each)))
            && !isLengthOf(other.outcome, text);
    // A word that also names the treatment tells nothing by itself: "pain after the injection".
    return told && (!own.isEmpty() || Few.any(its, each -> !given.contains(each)));
  }

  /** "Total sleep time" is no plain sleep, of which "sleep latency" would be farther. */
  private static boolean isLengthOf(Outcome outcome, String text) {
    return outcome.name().toLowerCase(Locale.ROOT).endsWith(" time") && !text.contains(" time");
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static Set<String> words(Outcome outcome) {
    String name = outcome.name().toLowerCase(Locale.ROOT);
    name = INCLUDED.replaceAll(USUAL.replaceAll(name, " "), " ");
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN.split(name)) {
      if (word.length() > 2 && !SMALL.contains(word) && !NumberWords.begins(word)) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
