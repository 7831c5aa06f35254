package org.probatum.claim;

import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Words that tell of one person: "a patient of mine", "Karen, 52, lost". */
final class Story {

  /** A name with an age, or with a title and an initial. */
  private static final Scan ONE =
      Scan.of(
          "(?:^|[.!?:;(\u201c\"]\\s*)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*\\.?)?,\\s(?:aged\\s)?[1-9]\\d,\\s(?!(?:19|20)\\d\\d)"
              + "|[\"\u201d\u2019',]\\s+(?:says|said|reports|recalls|writes|adds)\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*\\.?)?(?:,\\s|\\s\\()(?:aged\\s|age\\s)?[1-9]\\d\\b(?!\\d)"
              + "|\\b(?:Mrs?|Ms|Miss)\\.?\\s\\p{Lu}(?:\\.|\\s|'s|\u2019s)");

  /** "My knees stopped hurting": a customer's words. */
  private static final Scan OWN_WORDS =
      Scan.of(
          "^[\"\u201c]My\\s+(?:[\\w-]+\\s+){1,3}(?:stopped|vanished|disappeared|went|cleared|improved|fell|dropped|got|became|feels?|came|(?:is|was|has|have|are|were)\\s+(?:gone|back|better|never|so|much|been))\\b");

  /** "As Mrs Lang shows: she threw her tablets away". */
  private static final Scan TITLED =
      Scan.of(
          "\\b(?:Mrs?|Ms|Miss)\\.?\\s\\p{Lu}\\p{Ll}+\\b.*\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\\b");

  private static final Scan OF_ONE =
      Scan.of(
          "\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\\b|^[\"\u201c][^\"\u201d]*\\b(?:I|[Mm]y)\\b");

  /** What is still told of that one person, in words or in speech. */
  private static final Scan GOES_ON =
      Scan.of(
          "\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Mm]y|me|I (?:was|am|had|have|felt|could|can|lost"
              + "|slept|took|tried|used|stopped|started|never|now))\\b"
              + "|^[\"\u201c]|[\"\u201d]$");

  /** What is concluded from it: "this proves that it works". */
  private static final Scan CONCLUDES =
      Scan.of(
          "^(?:[Tt]h(?:is|at|ese)(?! (?:study|trial|review|paper|analysis|report|finding|figure|table))"
              + "|[Tt]hey|[Tt]hus|[Tt]herefore|[Ww]hich|[Ss]o|[Hh]ence|[Cc]learly|[Ii]t|[Ss]uch|[Ss]tories)"
              + "\\b.*\\b(?:pro(?:ves?|of)|shows?|works?|worked|typical|how (?:well|much|strongly)"
              + "|what .+ can do|speaks? for)\\b");

  private static final Scan NOTHING = Scan.of("\\s+(?:no|not|nothing)\\b");

  /** "One patient in the study", "one patient died", "one patient in five": a study's count. */
  private static final Scan COUNTED =
      Scan.of(
          "\\s+(?:died\\b|withdrew\\b|fainted\\b|collapsed\\b|dropped out\\b|discontinued\\b|stopped\\b|developed\\b|was (?:admitted|hospitali[sz]ed|withdrawn|lost|excluded)\\b|[^.;]{0,60}\\b(?:and|while) (?:the (?:other|second)|another)\\b|(?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|\\d+)\\b|(?:in|from|of) (?:the|each|either|that|this)\\s(?:[\\w-]+\\s){0,3}(?:study|trial|group|arm|cohort)\\b)");

  /** "Neither story proves anything": told, and not taken for proof. */
  private static final Scan NO_PROOF =
      Scan.of(
          "\\b(?:neither|none|no|not|nor|never|nothing|cannot|n['\\u2019]t)\\b[^.;]{0,40}?\\b(?:pro(?:ves?|of)|evidence)\\b|\\bproves? (?:nothing|little)\\b");

  private static final Scan ASK =
      Scan.of(
          "\\s+(?:(?:will|often|may|might|also|still|usually|would|do)\\s+){0,2}(?:ask|want|know|wonder|prefer|like|hope|expect)\\b");

  /** "Her patients, she said, prefer it": one who treats speaks. */
  private static final Scan OF_THEIRS =
      Scan.of("\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:own |younger |older )?patients\\b");

  private static final Scan ASKS =
      Scan.of("\\s+(?:(?:often|still|also)\\s+)?(?:asks|wants to know|wonders|hopes)\\b");

  /** "My father keeps a salt cellar", "what my father wants to know": no course is told. */
  private static final Scan POINTED =
      Scan.of("\\b(?:it|them|this|that|these|they|after|since|until|now)\\b");

  /** "If Mr D wants insoles": what to do for somebody, and not how it went. */
  private static final Scan SUPPOSED =
      Scan.of(
          "(?:If|Should|Suppose|Unless|Whether)\\s+(?:that\\s+)?(?:(?:Mrs?|Ms|Miss)\\.?\\s+\\p{Lu}\\p{L}*|[Hh]e|[Ss]he)\\b");

  /** "Patients such as Mr B": many are meant. */
  private static final Scan ALIKE =
      Scan.of(
          "\\b(?:patients?|people|women|men|readers|children|those|somebody|someone|anyone) (?:such as|like) (?:Mrs?|Ms|Miss)\\b");

  /** "Mr B has heard of a scan": nothing has been done yet. */
  private static final Scan ASKING =
      Scan.of(
          "\\bha(?:s|d) (?:heard|read|been told)\\b|\\b(?:asks|asked|wants to know|wonders)\\b");

  private static final Set<String> EATEN = Set.of("FOOD", "EXPOSURE");

  private Story() {}

  static boolean isToldIn(Reading reading) {
    String text = reading.text();
    return isOfOne(reading)
        && !NO_PROOF.isIn(text)
        && !SUPPOSED.opens(text)
        && !(hasTitle(text) && (ALIKE.isIn(text) || isAsking(reading)));
  }

  private static boolean isOfOne(Reading reading) {
    return Few.any(reading.people(), term -> isOfOne(reading, term))
        || mayName(reading.text())
            && (!reading.verbs().isEmpty() || OF_ONE.isIn(reading.text()))
            && ONE.isIn(reading.text())
        || isInOwnWords(reading.text());
  }

  private static boolean isAsking(Reading reading) {
    return reading.verbs().isEmpty() && reading.outcomes().isEmpty() && ASKING.isIn(reading.text());
  }

  private static boolean isInOwnWords(String text) {
    return OWN_WORDS.opens(text) || hasTitle(text) && TITLED.isIn(text);
  }

  /** Whether a sentence behind a story still belongs to it. */
  static boolean goesOnIn(Reading reading) {
    String text = reading.text().strip();
    return GOES_ON.isIn(text) || CONCLUDES.isIn(text);
  }

  /** Two digits in front of a comma, or a title: without them the pattern is not tried. */
  private static boolean mayName(String text) {
    int comma = text.indexOf(',', 2);
    while (comma > 0) {
      if (Character.isDigit(text.charAt(comma - 1)) && Character.isDigit(text.charAt(comma - 2))) {
        return true;
      }
      comma = text.indexOf(',', comma + 1);
    }
    return text.contains(" says ")
        || text.contains(" said ")
        || text.contains(" reports ")
        || text.contains(" recalls ")
        || text.contains(" writes ")
        || text.contains(" adds ")
        || hasTitle(text);
  }

  private static boolean hasTitle(String text) {
    return text.contains("Mr") || text.contains("Ms") || text.contains("Miss");
  }

  /** "Some of my patients are happy with that", "my patients will ask": no effect is told. */
  private static boolean isMany(Reading reading, Term term) {
    return term.text().equalsIgnoreCase("my patients")
        && (ASK.opens(reading.text(), term.span().end())
            || reading.verbs().isEmpty() && reading.outcomes().isEmpty());
  }

  private static boolean isMerelyNamed(Reading reading, Term term) {
    String text = reading.text();
    return term.text().regionMatches(true, 0, "my ", 0, 3)
        && (ASKS.opens(text, term.span().end())
            || reading.verbs().isEmpty()
                && Few.all(reading.interventions(), each -> EATEN.contains(each.kind()))
                && reading.outcomes().isEmpty()
                && reading.symptoms().isEmpty()
                && reading.conditions().isEmpty()
                && !POINTED.isIn(text));
  }

  /** "Here is the proof" points to what follows. */
  private static boolean isAnnounced(String text, Term term) {
    return term.text().equalsIgnoreCase("is the proof")
        && text.regionMatches(true, term.span().start() - 5, "here ", 0, 5);
  }

  /** "Twenty-one patients", "one patient in the study": nobody's story. */
  private static boolean isCount(String text, Term term, String behind) {
    int start = term.span().start();
    return start > 0 && text.charAt(start - 1) == '-'
        || term.text().length() > "one patient".length()
        || COUNTED.opens(behind);
  }

  /** "I have seen no costing" tells nobody's story. */
  private static boolean isOfOne(Reading reading, Term term) {
    String behind = reading.text().substring(term.span().end());
    return term.concept().equals("PATIENT")
        && !isMany(reading, term)
        && !isMerelyNamed(reading, term)
        && !(term.text().endsWith(" said") && OF_THEIRS.isIn(reading.text()))
        && !NOTHING.opens(behind)
        && !isAnnounced(reading.text(), term)
        && !(term.text().regionMatches(true, 0, "one patient", 0, 11)
            && isCount(reading.text(), term, behind));
  }
}
