package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Tells treatments and controls from words that only look like one: "hyperglycaemia needing
 * insulin" treats nobody in the study, a hysterectomy that "was avoided" is an outcome, and infants
 * "from the general population" are no control.
 */
final class Needs {

  private static final int REACH = 40;
  private static final String PROCEDURE = "PROCEDURE";
  private static final String LIFESTYLE = "LIFESTYLE";
  private static final Scan NEEDED =
      Scan.of(
          "\\b(?:need(?:s|ed|ing)?(?: for)?|requir(?:e|es|ed|ing)|without needing)\\s+(?:(?:more|an?|the|any|further|additional|urgent|systemic|oral|intravenous|high-dose)\\s+){0,2}$"
              + "|\\b(?:came|come|coming|weaned|taken) off\\s+(?:(?:their|the|all|other)\\s+){0,2}$");
  private static final Scan SPARED =
      Scan.of(
          "\\s+(?:was|were)\\s+(?:not\\s+|significantly\\s+|less often\\s+)*(?:reduced|avoided|averted|needed|required|prevented)\\b");

  /** "Women picked out by screening": how they were found, not what they got. */
  private static final Scan FOUND_BY =
      Scan.of(
          "\\b(?:women|men|people|patients|children|adults|participants|those|volunteers|babies|infants)"
              + "(?: who)?(?: had been| have been| were| are)? (?:picked out|selected|chosen|identified|found|diagnosed|recruited) "
              + "(?:by|on|with|through|from|using)\\s+(?:\\S+\\s+){0,3}$");

  /** "Screening in early pregnancy had picked out women": how they were found. */
  private static final Scan FINDS =
      Scan.of(
          "(?:\\s+[\\w-]+){0,5}?\\s+(?:had |has |have )?(?:picked out|singled out|selected|identified)\\s+(?:[\\w-]+\\s+){0,3}?(?:women|men|people|patients|children|adults|participants|those|volunteers|babies|infants)\\b");

  /** "The swelling that was seen on MRI": how it was measured. */
  private static final Scan SEEN_ON =
      Scan.of(
          "\\b(?:seen|visible|shown|found|measured|assessed|detected|imaged) (?:on|by|with|in|at)\\s+(?:(?:an?|the)\\s+)?$");

  /** "We may offer you a blood test": what readers may get. */
  private static final Scan MAY_OFFER =
      Scan.of(
          "\\b(?:may|might|can|could|will|would)\\s+(?:also\\s+)?(?:offer|give)\\s+you\\s+(?:(?:an?|the|some|another)\\s+)?$");

  /** "40 women after surgery" were enrolled; it was not what they were enrolled for. */
  private static final Scan ENROLLED_AFTER =
      Scan.of(
          "\\b(?:enrolled|recruited|included|invited|randomi[sz]ed|assigned|studied) [^.;,]*\\bafter\\s+(?:[\\w-]+\\s+){0,3}$");

  /** "Fewer further operations", "rates of caesarean delivery": told as an outcome. */
  private static final Scan COUNTED =
      Scan.of(
          "\\b(?:fewer|further|repeat|repeated|additional|subsequent|rates? of|number of|numbers of|odds of|likelihood of)\\s+(?:(?:further|repeat|additional|subsequent|new|emergency|planned|all)\\s+){0,2}$");

  /** "Caesarean sections were much more common": told as an outcome. */
  private static final Scan FREQUENT =
      Scan.of(
          "\\s+(?:(?:rates?|births|deliveries|sections) )?(?:(?:for|in|among)\\s+(?:[a-z]+\\s+){1,4}?)?(?:was|were)\\s+(?:[a-z]+\\s+){0,2}?(?:(?:more|less|as|equally)\\s+(?:common|frequent|often|likely(?!\\s+to\\b))|rarer|fewer|(?:primary|secondary|main) (?:outcome|endpoint|end point))\\b");

  /** "Improved functional walking", "trouble walking": what people can do. */
  private static final Scan ABLE =
      Scan.of(
          "\\b(?:improv\\w+|better|impaired|independent|functional|trouble|difficulty|problems?|unable|able|ability|regain\\w*)\\s+(?:(?:in|of|with|to|functional|independent)\\s+){0,2}$");

  /** "Walking distance did not differ": what was measured. */
  private static final Scan MEASURE =
      Scan.of("\\s+(?:distances?|speed|pace|ability|capacity|performance|tests?|times?)\\b");

  /** "The manufacturer, Norrland Biologics": a firm, no treatment. */
  private static final Scan FIRM =
      Scan.of(
          "\\b(?:manufacturers?|makers?|company|companies|firm|sponsors?|(?:paid for|funded|sponsored|made|sold|supported|financed|owned|employed) by|(?:grants?|fees?|funds?|funding|support|money) from)"
              + "(?: the manufacturer)?,?\\s+(?:\\p{Lu}[\\w&'\\u2019-]*\\s+){1,3}$");

  private static final int WIDE = 90;
  private static final String POPULATION = "population";
  private static final Scan HELD_AGAINST =
      Scan.of("\\b(?:than|with|to|versus|vs\\.?|against|unlike)\\s+(?:\\S+\\s+){0,3}$");

  private Needs() {}

  /** The treatments, without those that people are told to have needed. */
  static List<Term> without(String text, List<Term> treatments) {
    boolean may = !treatments.isEmpty() && mayTell(text);
    boolean found = Reading.hasKind(treatments, "TEST");
    boolean firm = Few.any(treatments, term -> Character.isUpperCase(term.text().charAt(0)));
    boolean measured =
        Reading.hasKind(treatments, PROCEDURE) || Reading.hasKind(treatments, LIFESTYLE);
    return may || found || measured || firm
        ? Few.where(
            treatments,
            term ->
                !(may && isNeeded(text, term))
                    && !(firm && isFirm(text, term))
                    && !(found && isWayToFind(text, term))
                    && !(measured && isMeasured(text, term)))
        : treatments;
  }

  private static boolean isFirm(String text, Term term) {
    int start = term.span().start();
    return Character.isUpperCase(term.text().charAt(0))
        && FIRM.isIn(text.substring(Math.max(0, start - WIDE), start));
  }

  private static boolean isMeasured(String text, Term term) {
    return switch (term.kind()) {
      case PROCEDURE ->
          COUNTED.isIn(ahead(text, term, REACH))
              || FREQUENT.opens(text, term.span().end())
              || text.contains(" after ") && ENROLLED_AFTER.isIn(ahead(text, term, WIDE));
      case LIFESTYLE ->
          term.text().equalsIgnoreCase("walking")
              && (ABLE.isIn(ahead(text, term, REACH)) || MEASURE.opens(text, term.span().end()));
      default -> false;
    };
  }

  private static boolean isNeeded(String text, Term term) {
    return NEEDED.isIn(ahead(text, term, REACH)) || isSpared(text, term.span().end());
  }

  private static boolean isWayToFind(String text, Term term) {
    return term.kind().equals("TEST")
        && (FOUND_BY.isIn(ahead(text, term, WIDE))
            || MAY_OFFER.isIn(ahead(text, term, REACH))
            || SEEN_ON.isIn(ahead(text, term, REACH))
            || FINDS.opens(text, term.span().end()));
  }

  private static boolean mayTell(String text) {
    return text.contains("need")
        || text.contains("equir")
        || text.contains("avoided")
        || text.contains(" off ")
        || text.contains("averted")
        || text.contains("reduced")
        || text.contains("prevented");
  }

  /** "Hysterectomy was not reduced". */
  private static boolean isSpared(String text, int end) {
    return SPARED.opens(text, end);
  }

  /** The controls; a population counts where something is held against it. */
  static List<Term> compared(String text, List<Term> controls) {
    return controls.isEmpty() || !text.contains(POPULATION)
        ? controls
        : Few.where(
            controls,
            term ->
                !term.text().endsWith(POPULATION) || HELD_AGAINST.isIn(ahead(text, term, REACH)));
  }

  private static String ahead(String text, Term term, int reach) {
    int start = term.span().start();
    return text.substring(Math.max(0, start - reach), start).toLowerCase(Locale.ROOT);
  }
}
