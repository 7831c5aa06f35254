package org.probatum.citation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probatum.claim.StudyMention;
import org.probatum.text.Few;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/** Holds what a text treats of against what a title names. Made for one article, not shared. */
final class Topics {

  /** How two subjects stand to each other. */
  enum Fit {
    SAME,
    OTHER,
    UNKNOWN
  }

  /** Words of capitals, at least four in a row; "JAMA" and the like are journals. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?!JAMA|PLOS|PLoS)\\p{Lu}[\\p{L}\\d-]*\\p{Lu}{3,}[\\d-]*\\b");

  /** Fewer capitals are a name where "trial" or "study" stands behind: "the HIT trial". */
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,3}[\\d-]* (?=trial|study)");

  private static final String DEVICE = "DEVICE";
  private static final Set<String> TESTS = Set.of("TEST");

  private final Vocabulary conditions;
  private final Vocabulary interventions;
  private final Map<String, Set<String>> onConditions = new HashMap<>();
  private final Map<String, Set<String>> onInterventions = new HashMap<>();

  Topics(Vocabulary conditions, Vocabulary interventions) {
    this.conditions = conditions;
    this.interventions = interventions;
  }

  /** Whether a title holds the name that a text calls the trial by, as "CheckMate" or "SPRINT". */
  static boolean isNamed(StudyMention mention, String title) {
    return title != null
        && (NAME.matcher(mention.phrase()).results().anyMatch(name -> title.contains(name.group()))
            || SHORT_NAME.matcher(mention.phrase()).results().anyMatch(name -> isIn(title, name)));
  }

  private static boolean isIn(String title, MatchResult name) {
    String words = name.group().strip();
    return title.contains("(" + words)
        || title.contains(words + " trial")
        || title.contains(words + " study");
  }

  /** Another condition or another treatment makes another subject. */
  Fit compare(StudyMention mention, String title) {
    if (title == null) {
      return Fit.UNKNOWN;
    }
    Fit condition = compare(conditions, mention.conditions(), title);
    Fit treatment = treatment(mention.interventions(), title);
    if (condition == Fit.OTHER || treatment == Fit.OTHER) {
      return Fit.OTHER;
    }
    return condition == Fit.SAME || treatment == Fit.SAME ? Fit.SAME : Fit.UNKNOWN;
  }

  private Fit compare(Vocabulary words, Set<String> told, String title) {
    if (told.isEmpty()) {
      return Fit.UNKNOWN;
    }
    Set<String> named = concepts(words, title);
    if (named.isEmpty()) {
      return Fit.UNKNOWN;
    }
    boolean related = Few.any(told, one -> Few.any(named, other -> related(words, one, other)));
    return related ? Fit.SAME : Fit.OTHER;
  }

  private Fit treatment(Set<String> told, String title) {
    Fit fit = compare(interventions, told, title);
    boolean open =
        fit == Fit.OTHER
            && (isWordOf(told, title) || mayBeOne(told, concepts(interventions, title)));
    return open ? Fit.UNKNOWN : fit;
  }

  /** "Peanut" of "peanut immunotherapy": part of another treatment's name. */
  private static boolean isWordOf(Set<String> told, String title) {
    String words = title.toLowerCase(Locale.ROOT);
    return Few.any(told, each -> words.contains(each.replace('-', ' ')));
  }

  /**
   * Whether two names may mean one subject: both of talk, two tests of which one is held against
   * the other, or a device and what it gives.
   */
  private boolean mayBeOne(Set<String> told, Set<String> named) {
    Set<String> kinds = kinds(interventions, told);
    Set<String> others = kinds(interventions, named);
    boolean given = kinds.contains(DEVICE) != others.contains(DEVICE);
    return given && Collections.disjoint(kinds, others)
        || kinds.equals(TESTS) && others.equals(TESTS)
        || areTalking(interventions, told) && areTalking(interventions, named);
  }

  private Set<String> concepts(Vocabulary words, String title) {
    return (words == conditions ? onConditions : onInterventions)
        .computeIfAbsent(
            title,
            each ->
                words.find(each).stream()
                    .filter(term -> !term.kind().equals("people"))
                    .filter(term -> words != conditions || !isTreatment(term))
                    .map(Term::concept)
                    .collect(Collectors.toSet()));
  }

  /** "Surgery" is what people recover from, and in a title what was done. */
  private boolean isTreatment(Term term) {
    return !interventions.about(term.concept(), "kind").isEmpty();
  }

  private static Set<String> kinds(Vocabulary words, Set<String> concepts) {
    return concepts.stream().map(each -> words.about(each, "kind")).collect(Collectors.toSet());
  }

  /** Therapies that consist of talk go by many names, for their content or for their setting. */
  private static boolean areTalking(Vocabulary words, Set<String> concepts) {
    return Few.all(concepts, each -> words.about(each, "kind").equals("PSYCHOTHERAPY"));
  }

  private static boolean related(Vocabulary words, String one, String other) {
    return words.widened(one).contains(other) || words.widened(other).contains(one);
  }
}
