package org.probatum.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Needle;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Tells what a clause is about. */
final class KindReader {

  private static final Needle SHARE =
      Needle.of(
          "\\b(?:most|many|the majority of|(?:nearly |about |almost |over |more than |up to |roughly )?(?:half|a third|a quarter|two thirds|three quarters|\\d+(?:\\.\\d+)?\\s*(?:%|percent))(?: of)?|"
              + "one in (?:\\w+)|\\d+ (?:in|out of) \\d+)\\s+(?:all |the |of |these |those |such |american |older |young |adult |u\\.s\\. )*"
              + "(?:patients|people|adults|women|men|children|adolescents|americans|individuals|users|drinkers|smokers|households|teens|teenagers|seniors|veterans|cases)\\b",
          "most",
          "many",
          "majority",
          "half",
          "third",
          "quarter",
          "%",
          "percent",
          "one in",
          "out of",
          "in 1",
          "in 2",
          "in 3",
          "in 4",
          "in 5",
          "in 6",
          "in 7",
          "in 8",
          "in 9");
  private static final Pattern HAVE =
      Pattern.compile(
          "\\b(?:have|has|had|suffer|suffers|experience|live with|develop|are|also have|with|affected)\\b");
  private static final Needle AFFECTS =
      Needle.of(
          "\\baffect(?:s|ing)?\\s+(?:about |nearly |an estimated |over |more than |up to )?(?:\\d[\\d.,]*|one in \\w+)\\s*(?:%|percent|million|billion|people|in)",
          "affect");
  private static final Needle COMPARES =
      Needle.of(
          "\\b(?:than|unlike|compared (?:to|with)|versus|vs|superior to|better than|outperform\\w*|as effective as|more effective|in contrast to)\\b",
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
  private static final Needle ADVISES =
      Needle.of(
          "\\b(?:should|must|ought to|we recommend|i recommend|is recommended|are recommended|is advised|consider|need to)\\b",
          "should",
          "must",
          "ought",
          "recommend",
          "advised",
          "consider",
          "need to");
  private static final Pattern PROCESS =
      Pattern.compile(
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
          "");
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
    boolean treated = setting.treatments().stream().anyMatch(term -> GIVEN.contains(term.kind()));
    boolean affected =
        !clause.outcomes().isEmpty() || !clause.conditions().isEmpty() || isPlainBenefit(clause);
    boolean directed = setting.direction() != Direction.UNSTATED;
    if (treated && affected && directed && !Reading.has(clause.mentions(), "APPROVAL")) {
      kinds.add(
          setting.direction() == Direction.HARM && isAdverse(clause)
              ? ClaimKind.HARM
              : ClaimKind.EFFICACY);
    }
    addTelling(text, clause, setting, kinds);
    addMechanism(text, clause, setting, kinds);
    addStudy(clause, setting, kinds);
    if (treated && (directed || !clause.outcomes().isEmpty()) && COMPARES.isIn(text)) {
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

  /** "Is effective", "can help": a benefit without a named outcome. */
  private static boolean isPlainBenefit(Reading clause) {
    return clause.verbs().stream().anyMatch(verb -> verb.concept().equals("GOOD"));
  }

  private static boolean isAdverse(Reading clause) {
    return !clause.harms().isEmpty();
  }

  private static void addTelling(
      String text, Reading clause, Setting setting, Set<ClaimKind> kinds) {
    boolean ofPeople = !setting.standing().isOfStudy() && !clause.conditions().isEmpty();
    if (ofPeople && tellsShare(text)) {
      kinds.add(ClaimKind.PREVALENCE);
    }
    if (clause.hasCue(CueKind.RISK_FREE)) {
      kinds.add(ClaimKind.SAFETY);
    }
    if (ADVISES.isIn(text)) {
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

  private static boolean tellsShare(String text) {
    return SHARE.isIn(text) && HAVE.matcher(text).find() || AFFECTS.isIn(text);
  }

  private static boolean isUnnegated(Reading clause, String cue) {
    return clause.cues(cue).stream().anyMatch(term -> !Negation.governs(clause, term.span()));
  }

  private static void addMechanism(
      String text, Reading clause, Setting setting, Set<ClaimKind> kinds) {
    boolean leans = setting.afterMechanism() && PROCESS.matcher(text).find();
    if (!clause.mechanisms().isEmpty() || leans) {
      kinds.add(ClaimKind.MECHANISM);
    }
  }

  private static void addStudy(Reading clause, Setting setting, Set<ClaimKind> kinds) {
    if (!setting.standing().isOfStudy()) {
      return;
    }
    boolean result = setting.numbers().stream().anyMatch(number -> number.role().isEffect());
    if (result || setting.direction() != Direction.UNSTATED) {
      kinds.add(ClaimKind.STUDY_RESULT);
    } else {
      kinds.add(ClaimKind.STUDY_METHOD);
    }
  }
}
