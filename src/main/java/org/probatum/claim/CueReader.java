package org.probatum.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Turns the cue words of a sentence into facts. */
final class CueReader {

  private static final Map<String, CueKind> KINDS =
      Arrays.stream(CueKind.values()).collect(Collectors.toMap(CueKind::name, Function.identity()));

  private static final Scan OF_BODY =
      Scan.of(
          "\\b(?:episodes?|attacks?|spells?|symptoms?|lumps?|sensations?|twitch(?:es|ing)|stools?|bruis(?:e|es|ing)|cysts?|murmurs?)"
              + "\\s+(?:\\w+\\s+){0,3}?(?:is|are|was|were)\\s+(?:\\w+\\s+)?$");

  private static final Set<String> POINTERS = Set.of("these", "those", "both");

  private CueReader() {}

  /**
   * The cues of a sentence; each belongs to the first claim whose words cover it.
   *
   * @param claims the claims of that sentence; empty where it asserts nothing
   */
  static List<Cue> read(Reading reading, List<Claim> claims) {
    List<Cue> cues = new ArrayList<>();
    List<Term> terms = new ArrayList<>(reading.cues());
    terms.addAll(Advice.in(reading));
    for (Term term : terms) {
      CueKind kind = KINDS.get(term.concept());
      if (kind != null && !isOfBody(reading, term)) {
        cues.add(cue(reading, term, kind, claims));
      }
    }
    return cues;
  }

  private static Cue cue(Reading reading, Term term, CueKind kind, List<Claim> claims) {
    Term placed = reading.inArticle(term);
    Claim claim = Few.first(claims, each -> each.span().covers(placed.span()));
    return new Cue(
        kind,
        claim,
        reading.sentence().index(),
        placed.text(),
        reading.sentence().location().at(placed.span()),
        Negation.governs(reading, term.span())
            || isDenied(reading, term)
            || isPointing(reading, term, kind),
        Hedges.governs(reading, term.span()),
        term.kind(),
        Quotation.covers(reading.text(), term.span()));
  }

  /** "These studies suggest": those that were told before. */
  private static boolean isPointing(Reading reading, Term term, CueKind kind) {
    return kind == CueKind.VAGUE_EVIDENCE
        && reading.before(term.span().start(), 2, POINTERS::contains);
  }

  /** "Such an episode is usually harmless": what happens in the body, and no treatment. */
  private static boolean isOfBody(Reading reading, Term term) {
    return term.kind().equals("MILD")
        && OF_BODY.isIn(reading.text().substring(0, term.span().start()));
  }

  /** "There is no cure": the negation may stand right in front as part of the phrase. */
  private static boolean isDenied(Reading reading, Term term) {
    return reading.before(
        term.span().start(),
        2,
        w -> w.equals("no") || w.equals("not") || w.equals("never") || w.equals("without"));
  }
}
