package org.probatum.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Tells what a clause is about. */
final class KindReader {

  private static final Needle COMPARES =
      Needle.of(
          "\\b(?:(?<!rather )(?<!other )than(?! (?:\\d|planned|expected|anticipated|half|one|two|three|four|five|six|ten|several|twice|a (?:few|couple|third|quarter|day|week|month|year|decade|hundred|thousand|million|dozen)))|unlike|compared (?:to|with)|versus|vs|superior to|better than|outperform\\w*|as effective as|more effective|in contrast to)\\b",
          "than",
          "unlike",
          "compared",
          "versus",
          "vs",
          "superior",
          "outperform",
          "as effective",
          "more effective",
          "contrast");
  private static final Scan PROCESS =
      Scan.of(
          "^(?:this|these|such|that)\\s+(?:\\w+\\s+)?(?:process|mechanism|mechanisms|pathway|changes|cascade|action|effect|effects|can|leads?|allows?|helps?|in turn)\\b");
  private static final Set<String> GIVEN =
      Set.of(
          "DRUG",
          "CLASS",
          "SUPPLEMENT",
          "PROCEDURE",
          "PSYCHOTHERAPY",
          "LIFESTYLE",
          "DEVICE",
          "DIET",
          "VACCINE",
          "FOOD",
          "EXPOSURE",
          "TEST",
          Pico.GUESSED);

  /** "Pain relief with paracetamol is part of the care": what is done, no effect of it. */
  private static final Needle CUSTOMARY =
      Needle.of(
          "\\bparts? of (?:(?:the|an?|good|standard|usual|routine|basic|any|all|your|their) )*"
              + "(?:care|management|treatment|plan|package|routine)\\b",
          "part of",
          "parts of");

  private static final Needle DIAGNOSTIC =
      Needle.of(
          "\\b(?:sensitivity|specificity|diagnos\\w+ accuracy|accurately detect\\w*|predictive value|false positives?)\\b",
          "sensitivity",
          "specificity",
          "accura",
          "predictive",
          "false positive");

  private KindReader() {}

  /** What the clause is told in. */
  record Setting(
      Standing standing,
      List<Term> treatments,
      Direction direction,
      List<ClaimNumber> numbers,
      boolean afterMechanism,
      boolean personal) {}

  static Set<ClaimKind> read(Reading clause, Span part, Setting setting) {
    String text = part.of(clause.text()).toLowerCase(Locale.ROOT);
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    boolean treated = Few.any(setting.treatments(), term -> GIVEN.contains(term.kind()));
    boolean affected =
        !clause.outcomes().isEmpty() || !clause.conditions().isEmpty() || isPlainBenefit(clause);
    boolean directed = setting.direction() != Direction.UNSTATED;
    boolean told = directed && !Reading.has(clause.mentions(), "APPROVAL");
    if (treated && affected && told && !isCustomary(text, setting)) {
      kinds.add(
          setting.direction() == Direction.HARM && isAdverse(clause)
              ? ClaimKind.HARM
              : ClaimKind.EFFICACY);
    }
    addTelling(text, clause, setting, kinds);
    addMechanism(text, clause, setting, kinds);
    addStudy(clause, setting, kinds);
    if (treated
        && (directed || !clause.outcomes().isEmpty())
        && compares(text, clause, part)
        && !isPriceOnly(clause, directed)) {
      kinds.add(ClaimKind.COMPARATIVE);
    }
    if (setting.personal()) {
      kinds.add(ClaimKind.TESTIMONIAL);
    }
    if (kinds.isEmpty()) {
      kinds.add(ClaimKind.BACKGROUND);
    }
    return Collections.unmodifiableSet(kinds);
  }

  private static boolean isCustomary(String text, Setting setting) {
    return setting.numbers().isEmpty() && CUSTOMARY.isIn(text);
  }

  /** "It has been dearer than": prices are compared, no effects. */
  private static boolean isPriceOnly(Reading clause, boolean directed) {
    return !directed && Reading.has(clause.mentions(), "COST");
  }

  private static boolean compares(String text, Reading clause, Span part) {
    if (!COMPARES.mayBeIn(text)) {
      return false;
    }
    Optional<Matcher> words = COMPARES.pattern().first(text);
    return words.isPresent()
        && !OpenQuestion.covers(clause.text(), part.start() + words.get().start());
  }

  /** "Is effective", "prevents a third of all cases": a benefit without a named outcome. */
  private static boolean isPlainBenefit(Reading clause) {
    return Reading.has(clause.verbs(), "GOOD")
        || Reading.has(clause.verbs(), "PREVENT") && clause.text().contains(" cases");
  }

  private static boolean isAdverse(Reading clause) {
    return !clause.harms().isEmpty();
  }

  private static void addTelling(
      String text, Reading clause, Setting setting, Set<ClaimKind> kinds) {
    boolean free = !setting.standing().isOfStudy();
    boolean ofPeople = !clause.conditions().isEmpty();
    if (free && (ofPeople && Share.isToldIn(text) || Share.isCountedIn(text))) {
      kinds.add(ClaimKind.PREVALENCE);
    }
    if (isUnnegated(clause, "RISK_FREE")) {
      kinds.add(ClaimKind.SAFETY);
    }
    if (Advice.isGivenIn(text)) {
      kinds.add(ClaimKind.RECOMMENDATION);
    }
    if (DIAGNOSTIC.isIn(text)) {
      kinds.add(ClaimKind.DIAGNOSTIC);
    }
    if (isUnnegated(clause, "HYPE")) {
      kinds.add(ClaimKind.PROMOTIONAL);
    }
    if (Reading.has(clause.mentions(), "COST")) {
      kinds.add(ClaimKind.COST);
    }
  }

  private static boolean isUnnegated(Reading clause, String cue) {
    return Few.any(clause.cues(cue), term -> !Negation.governs(clause, term.span()));
  }

  private static void addMechanism(
      String text, Reading clause, Setting setting, Set<ClaimKind> kinds) {
    boolean leans = setting.afterMechanism() && PROCESS.isIn(text);
    if (!clause.mechanisms().isEmpty() || leans) {
      kinds.add(ClaimKind.MECHANISM);
    }
  }

  private static void addStudy(Reading clause, Setting setting, Set<ClaimKind> kinds) {
    if (!setting.standing().isOfStudy()) {
      return;
    }
    boolean result = Few.any(setting.numbers(), number -> number.role().isEffect());
    if (result || setting.direction() != Direction.UNSTATED) {
      kinds.add(ClaimKind.STUDY_RESULT);
    } else {
      kinds.add(ClaimKind.STUDY_METHOD);
    }
  }
}
