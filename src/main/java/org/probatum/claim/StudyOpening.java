package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * The words with which a sentence opens a study.
 *
 * @param words where they stand, in the sentence's own text
 * @param design what kind of source is named
 * @param journal the journal, or null
 * @param year the year, or null
 * @param authors family names
 */
record StudyOpening(
    Span words, StatedDesign design, String journal, Integer year, List<String> authors) {

  static final Scan YEAR =
      Scan.of(
          "(?<!\\b[Ss]ince )\\b((?:19\\d|20[0-3])\\d)[a-z]?\\b(?!\\s*(?:%|IU|iu|mg|mcg|\\u00b5g|g\\b|ml|mL|kcal|steps|units?\\b|who\\b"
              + "|(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,3}(?:people|patients|participants|adults|m[ae]n|wom[ae]n|children|subjects|volunteers|cases"
              + "|infants|babies|newborns|neonates|births|pregnanc(?:y|ies)|boys|girls|mothers|residents|eyes|teeth|knees|hips)\\b))");
  private static final Scan BARE_YEAR = Scan.of("(?:19|20)\\d\\d");
  static final Set<String> INDEFINITE =
      Set.of(
          ("a an another one recent second third separate earlier"
                  + " later 2nd largest biggest longest landmark pivotal")
              .split(" "));

  /** "This is not a systematic review", "nobody had tested it in a randomised trial". */
  private static final Scan DENIED =
      Scan.of(
          "\\b(?:is|was|are|were) not an? (?:[\\p{L}-]+ ){0,2}$"
              + "|\\b(?:[Nn]obody|[Nn]o[ -]one) (?:has|had|have)\\b[^,;:.]{0,60}$");

  /** "We searched a database to January 2024": when one looked, not when a study appeared. */
  private static final Scan SEARCHED =
      Scan.of(
          "(?i)\\bsearch\\w*\\b[^.;]*\\b(?:to|until|till|through|since|from|in)\\s+(?:(?:the end of|\\d{1,2})\\s+)?(?:\\p{L}+\\s+)?$");

  private static final Pattern SETTING =
      Pattern.compile("In (?:an?|one|another|the|this) (?:[\\w-]+,? ){0,6}(?:\\w+-)?");

  private static final Pattern SUBJECT = Pattern.compile("An? (?:[\\w-]+,? ){0,4}(?:\\w+-)?");

  private static final Scan TOLD =
      Scan.of(
          "\\s+(?:of|on|in|with|put|took|gave|split|drew|set|sent|let|had|made|taught|kept|[\\p{Ll}-]+ed)\\b"
              + "(?:(?!\\b(?:is|are|will|would|should|could|may|might|can|must|needs?)\\b)[^;:])*$");

  private static final Scan PLURAL = Scan.of("(?i)(?:studies|trials|reviews|analyses|reports)$");

  /** Whether its words name a journal or an author. */
  boolean isNamed() {
    return journal != null || !authors.isEmpty();
  }

  /** The study that the sentence opens, or null. */
  static StudyOpening in(Reading reading) {
    String text = reading.text();
    List<String> authors = new ArrayList<>();
    Span named = StudyAuthors.in(text, authors);
    Term noun = noun(reading);
    Span trial = TrialName.in(text);
    String journal = JournalName.in(text);
    if (noun == null && named == null) {
      return trial != null
          ? of(trial, StatedDesign.STUDY, text, authors)
          : JournalOpening.in(reading, journal, year(text));
    }
    boolean identified = journal != null || !authors.isEmpty() || trial != null;
    if (noun != null
        && named == null
        && !identified
        && !isResult(reading)
        && year(text) == null
        && !TrialName.isCitedAt(text, noun.span().end())
        && !isPlaceOfEffect(reading, noun)
        && !isSetting(text, noun)
        && !isSubject(text, noun)
        && !TrialName.isCalledAt(text, noun.span())) {
      return null;
    }
    Span words =
        named == null
            ? StudyPhrase.of(reading, noun.span(), journal)
            : StudyPhrase.around(reading, named, journal);
    Term told = noun == null && named != null ? StudyPhrase.nounOf(reading, named) : noun;
    boolean own = told != null && !(named != null && LeantOn.is(text, told));
    StatedDesign design = own ? StatedDesign.of(told, text) : StatedDesign.STUDY;
    return new StudyOpening(words, design, journal, year(text), authors);
  }

  static StudyOpening of(Span words, StatedDesign design, String text, List<String> authors) {
    return new StudyOpening(words, design, JournalName.in(text), year(text), authors);
  }

  /**
   * "Ulcers were fewer in a cohort study [4]"; where no effect is read, it may be a mere source.
   */
  private static boolean isPlaceOfEffect(Reading reading, Term noun) {
    return TrialName.isCitedNext(reading.text(), noun.span().end())
        && !Effect.in(reading).isEmpty();
  }

  /** "In a placebo-controlled trial of 58 adults, pain fell (4)": a marker stands further on. */
  private static boolean isSetting(String text, Term noun) {
    return SETTING.matcher(text).region(0, noun.span().start()).matches()
        && TrialName.isCited(text);
  }

  /** "A trial of an app cut sick notes [7]", "a trial put 90 women on it [7]": it did so. */
  private static boolean isSubject(String text, Term noun) {
    return SUBJECT.matcher(text).region(0, noun.span().start()).matches()
        && TOLD.opens(text, noun.span().end())
        && TrialName.isCited(text);
  }

  /**
   * A noun for a single study with an indefinite article, or with a name of its own. "Next review:"
   * and "review due" name a date.
   */
  private static Term noun(Reading reading) {
    for (Term term : reading.studies()) {
      if (term.concept().equals("NOUN") && !isPlural(term) && isOpened(reading, term)) {
        return term;
      }
    }
    return null;
  }

  /** "Meta-analysis of eight trials" is one of them. */
  static boolean isPlural(Term term) {
    return PLURAL.isIn(term.text()) && !term.text().contains(" of ");
  }

  private static boolean isOpened(Reading reading, Term term) {
    int at = term.span().start();
    String text = reading.text();
    if (text.startsWith(":", term.span().end())
        || text.startsWith(" due", term.span().end())
        || DENIED.isIn(text.substring(0, at))) {
      return false;
    }
    if (TrialName.isOfItsOwn(text, term.span().end())
        || TrialName.isCalled(text, term.span().end())) {
      return true;
    }
    if (reading.before(
        at,
        1,
        word ->
            word.equals("the")
                || word.equals("this")
                || word.equals("that")
                || word.equals("our")
                || word.equals("next")
                || word.equals("under"))) {
      return false;
    }
    return TrialName.endsAt(reading.text(), at)
        || reading.before(at, 5, INDEFINITE::contains)
        || reading.before(at, 3, word -> BARE_YEAR.isAll(word));
  }

  static boolean isResult(Reading reading) {
    return Reading.has(reading.studies(), "RESULT");
  }

  private static boolean isEndOfSearch(String text, int year) {
    return text.contains("search") && SEARCHED.isIn(text.substring(0, year));
  }

  static Integer year(String text) {
    if (!text.contains("19") && !text.contains("20")) {
      return null;
    }
    Search found = YEAR.search(text);
    return found.find() && !isEndOfSearch(text, found.start())
        ? Integer.valueOf(found.group(1))
        : null;
  }
}
