package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Words of effect in another sense: "extended follow-up", "declined a vaccine", "cure at day 9".
 */
final class OtherSense {

  /** "Extended follow-up", "extended-release tablets": how long was looked, how it is made. */
  private static final Pattern OF_TIME =
      Pattern.compile(
          "[\\s-]+(?:(?:follow[\\s-]?up|observation|surveillance|release)\\b"
              + "|(?:study|trial|treatment) (?:period|phase|time)\\b)");

  /** "Who had declined a vaccine", "declined to take part": what people would not have. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\s+(?:(?:an?(?! (?:little|lot|bit|few))|any|their|this|these|it|them|all)\\b|to (?!\\d|about|around|below|under|between|just|less|a\\b|the\\b)\\p{L}+"
              + "|the (?:offer|invitation|vaccine|test|treatment|operation|procedure)s?\\b"
              + "|(?:vaccination|screening|surgery|treatment|participation|further)\\b)");

  /** "Cure at day 15 was 77%", "cure occurred in": an outcome, and nothing that cures. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?:\\s+(?:rates?|at|by|on|after|within|in) [^.;,]{1,40}?)?\\s+(?:was|were|is|are|occurred|did)\\b");

  /** "Who had fallen": what happened to people. */
  private static final Scan PERSON =
      Scan.of("\\b(?:who|they|that)\\s+(?:had|have|has)\\s+(?:\\w+\\s+)?$");

  /** "Promising results in reducing …": no result of anything, but results. */
  private static final Pattern DOING = Pattern.compile("\\s+\\w+ing\\b");

  /** "Types of HPV that can cause cancer": what the germ does, not the vaccine. */
  private static final Scan AGENT =
      Scan.of(
          "(?i)\\b(?:types?|strains?|virus(?:es)?|bacteri(?:a|um)|germs?|genes?|mutations?|cells|infections?|parasites?|clots?|plaques?|allergens?)"
              + "(?: of \\S+)? (?:that|which) (?:can |may |might |could )?$");

  /** "Adults with impaired mobility", "who had had reduced appetite": what people have. */
  private static final Scan HAD =
      Scan.of(
          "\\b(?:(?:people|adults|patients|participants|women|men|children|residents|those)\\s+with"
              + "|who\\s+(?:[\\w-]+\\s+){0,4}(?:had|have))\\s+$");

  /**
   * "9% had kidney failure, halved kidney function or died": one of the things that befell them.
   */
  private static final Scan HAD_FIRST =
      Scan.of(
          "\\b(?:had|have|has|having|developed|reached|experienced|suffered|with)\\s+(?:(?:[\\p{L}-]+\\s+){0,4}[\\p{L}-]+,\\s+){1,4}$");

  private static final Pattern OR_ELSE =
      Pattern.compile("\\s+(?:[\\p{L}-]+\\s+){0,3}[\\p{L}-]+,?\\s+or\\b");

  /** "Less often offered surgery", "less often quoted": who gets it or speaks of it, no effect. */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "\\s+(?:to (?:be|have been|get) |been )?(?:offered|given|prescribed|referred|chosen|selected|invited|recommended|advised|asked"
              + "|quoted|cited|discussed|mentioned|debated|talked about|written about)\\b");

  /** "Must be stopped when": what to do with the treatment, and nothing that it does. */
  private static final Scan TO_BE =
      Scan.of("\\b(?:must|should|may|can|has to|have to|needs? to|is to|are to)\\s+be\\s+$");

  /** "Fell asleep", "fell ill": what people did. */
  private static final Pattern FELL =
      Pattern.compile("\\s+(?:asleep|ill|pregnant|short|behind|silent|in love)\\b");

  /** "Insomnia that had no other cause": a noun. */
  private static final Scan NOUN =
      Scan.of(
          "\\b(?:no|other|known|unknown|natural|obvious|clear|identifiable|specific|underlying|competing)\\s+$");

  private static final Scan OWNED =
      Scan.of("\\b(?:the|an|this|their|his|her|your|our|my|home|postal|web)\\s+$");

  /** "Peer support", "support on its own": a noun. */
  private static final Pattern SUPPORT =
      Pattern.compile(
          "\\s*(?:[.,;:)]|$|(?:on its own|alone|from|by|at|groups?|lines?|workers?|services?|staff|teams?|sessions?|calls?)\\b)");

  /** "When you stop smoking": what readers do. */
  private static final Scan WHEN_YOU =
      Scan.of("\\b(?:when|if|after|once|before|as|until) (?:you|they|people|patients|smokers) $");

  /** "Recruitment stopped after 45": the study, and nothing that it treats. */
  private static final Scan STUDY =
      Scan.of(
          "(?i)\\b(?:recruitment|enrol?ment|inclusion|trial|study|follow-up)\\s+(?:(?:was|were|had|has|been)\\s+){0,2}$");

  /** "Those who avoided egg", "were asked to avoid it": what people kept away from. */
  private static final Scan KEEPS_AWAY =
      Scan.of(
          "(?i)\\b(?:who|they|parents|mothers|families|children|infants|people|participants|patients|or to|(?:asked|told|advised|assigned|allocated|randomi[sz]ed|instructed) to"
              + "|or|(?:to|who) (?:eat|ate|take|took|drink|drank|have|had|use|used) [^.;,]{1,30}? (?:or|and)(?: to)?)\\s+(?:had\\s+)?(?:\\p{L}+ly\\s+)?$");

  /** "A marker is not a stroke prevented": what something is not. */
  private static final Scan IS_NOT =
      Scan.of(
          "\\b(?:(?:is|are|was|were)\\s+not|(?:is|are|was|were)n['\u2019]t)\\s+(?:an?\\s+)?"
              + "(?:(?!\\p{L}+ly\\b|always\\b|even\\b|ever\\b|yet\\b)\\p{L}+\\s+){1,2}$");

  /** "The larger placebo-controlled trial": trials are compared, no outcomes. */
  private static final Pattern TRIAL =
      Pattern.compile(
          "[\\s,]+(?:(?!(?:in|of|than|for|with|on|to|by)\\b)[\\w-]+[\\s,]+){0,3}?(?:trials?|stud(?:y|ies)|reviews?|meta-analys[ei]s|cohorts?|samples?)\\b");

  /** "Stop the session", "stop exercising": what readers do. */
  private static final Pattern DOINGS =
      Pattern.compile(
          "\\s+(?:(?:the|an?|any|each|your|their|this)\\s+)?(?:sessions?|exercis\\w+|training|infusions?|course|programmes?|programs?|activity|walk|test)\\b");

  /** "Pain relief must be adequate": what is asked for. */
  private static final Pattern MUST =
      Pattern.compile("\\s+(?:must|should|ought to|needs? to|has to)\\s+(?:be|come|have)\\b");

  /** "Open mesh repair", "after repair of a hernia": an operation, and nothing that repairs. */
  private static final Scan MENDED =
      Scan.of(
          "(?i)\\b(?:after|before|during|of|than|with|by|the|an?|following|awaiting|undergoing|mesh|hernia|valve|tendon|cuff|nerve|aneurysm|meniscal|ligament"
              + "|open|laparoscopic|arthroscopic|endovascular|surgical|keyhole|robotic|primary|elective|early|delayed)\\s+$");

  /** "Far from protecting the lungs, it raised the risk": told of what stands behind. */
  private static final Scan INSTEAD =
      Scan.of("(?i)^\\s*(?:far from|rather than|instead of) (?:\\p{L}+ly )?[^,;]*$");

  private OtherSense() {}

  static boolean isOne(Term verb, Reading clause) {
    Pattern behind =
        switch (verb.text().toLowerCase(Locale.ROOT)) {
          case "extended", "prolonged", "longer", "extending" -> OF_TIME;
          case "declined", "declines" -> REFUSED;
          case "cure" -> HAPPENED;
          case "results in" -> DOING;
          case "fell", "fall", "falling", "fallen" -> FELL;
          case "support" -> SUPPORT;
          default -> null;
        };
    return behind != null && follows(behind, verb, clause)
        || Bound.is(verb, clause)
        || isOfPeople(verb, clause)
        || OfFindings.isOne(verb, clause)
        || stands(INSTEAD, verb, clause)
        || Few.any(clause.people(), each -> each.span().covers(verb.span()))
        || verb.concept().equals("CAUSE") && stands(AGENT, verb, clause);
  }

  /** "152 falls", "who had fallen", "with impaired sleep": what people are or did. */
  private static boolean isOfPeople(Term verb, Reading clause) {
    return switch (verb.text().toLowerCase(Locale.ROOT)) {
      case "less often", "more often", "less likely", "more likely" ->
          follows(CHOSEN, verb, clause);
      case "stopped" -> stands(TO_BE, verb, clause) || stands(STUDY, verb, clause);
      case "larger", "smaller", "bigger" -> follows(TRIAL, verb, clause);
      case "stop" -> stands(WHEN_YOU, verb, clause) || follows(DOINGS, verb, clause);
      case "relief" -> follows(MUST, verb, clause);
      case "cause", "causes" -> stands(NOUN, verb, clause);
      case "address" -> stands(OWNED, verb, clause);
      case "avoid" -> stands(KEEPS_AWAY, verb, clause);
      case "avoided" -> stands(IS_NOT, verb, clause) || stands(KEEPS_AWAY, verb, clause);
      case "prevented", "averted" -> stands(IS_NOT, verb, clause);
      case "fallen" -> stands(PERSON, verb, clause);
      case "impaired", "reduced", "decreased", "increased", "raised", "halved", "doubled" ->
          stands(HAD, verb, clause)
              || stands(HAD_FIRST, verb, clause) && follows(OR_ELSE, verb, clause);
      case "repair", "repairs" -> stands(MENDED, verb, clause);
      case "falls" -> Few.any(clause.outcomes(), each -> each.span().covers(verb.span()));
      default -> false;
    };
  }

  static boolean stands(Scan words, Term verb, Reading clause) {
    return words.isIn(clause.text().substring(0, verb.span().start()));
  }

  static boolean follows(Pattern words, Term verb, Reading clause) {
    String text = clause.text();
    return words.matcher(text).region(verb.span().end(), text.length()).lookingAt();
  }
}
