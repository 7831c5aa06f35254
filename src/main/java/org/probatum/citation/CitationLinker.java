package org.probatum.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.Article;
import org.probatum.citation.Citation.How;
import org.probatum.claim.Claim;
import org.probatum.claim.Standing;
import org.probatum.text.Few;
import org.probatum.text.Needle;

/** Ties each claim to the entries that its author leans it on. */
final class CitationLinker {

  private static final Needle FIGURES =
      Needle.of(
          "\\b(?:(?i:all|both|these|those)|[Tt]he above) (?:of )?(?:these |those |the )?(?:figures|numbers|results|estimates|data|findings|percentages)"
              + "(?: above)?,? (?:are|come|came|were|is|have been)\\b[^.]*\\b(?:from|in|by)\\b",
          "figures",
          "numbers",
          "results",
          "estimates",
          "data",
          "findings",
          "percentages");

  private final Article article;
  private final List<Claim> claims;
  private final List<Callout> callouts;
  private final CalloutReach reach;
  private final Map<String, Map<String, How>> ties = new LinkedHashMap<>();

  CitationLinker(Article article, List<Claim> claims, List<Callout> callouts) {
    this.article = article;
    this.claims = claims;
    this.callouts = callouts;
    this.reach = new CalloutReach(article, claims, callouts);
  }

  /** The citations in the order of the claims. */
  List<Citation> link(List<Attribution> attributions) {
    callouts.forEach(
        callout ->
            reach.claims(callout).forEach(claim -> tie(claim, callout.references(), How.CALLOUT)));
    attributions.forEach(this::linkStudy);
    callouts.stream().filter(this::endsParagraph).forEach(this::linkParagraph);
    callouts.forEach(this::linkFigures);
    callouts.stream().filter(this::closesFigures).forEach(this::linkSection);
    List<Citation> all = new ArrayList<>();
    for (Claim claim : claims) {
      ties.getOrDefault(claim.id(), Map.of())
          .forEach((reference, how) -> all.add(new Citation(claim, reference, how)));
    }
    return List.copyOf(all);
  }

  private void tie(Claim claim, Iterable<String> references, How how) {
    Map<String, How> mine = ties.computeIfAbsent(claim.id(), id -> new LinkedHashMap<>());
    references.forEach(reference -> mine.putIfAbsent(reference, how));
  }

  /**
   * The source that a study's name fits stands for all that is told of the study; where none does,
   * what its opening sentence points to. A marker that leads to quite another work carries no more
   * than its own sentence.
   */
  private void linkStudy(Attribution attribution) {
    if (attribution.isOfAnother()) {
      return;
    }
    Set<String> references = new LinkedHashSet<>();
    if (attribution.isMatched()) {
      references.add(attribution.reference());
    }
    callouts.stream()
        .filter(callout -> !isNamed(attribution))
        .filter(callout -> callout.sentence() == attribution.mention().sentence())
        .forEach(callout -> references.addAll(callout.references()));
    for (Claim claim : claims) {
      if (claim.standing().isOfStudy()
          && attribution.mention().id().equals(claim.mention())
          && !hasItsOwn(claim, attribution, references)
          && !hasMovedOn(claim, attribution, references)) {
        tie(claim, references, How.NARRATIVE);
      }
    }
  }

  /**
   * "A booklet worked in another trial (2)", or "complaints were made by 41% (2)", behind a study
   * (1): the marker leads elsewhere.
   */
  private boolean hasItsOwn(Claim claim, Attribution attribution, Set<String> references) {
    Set<String> own = ties.getOrDefault(claim.id(), Map.of()).keySet();
    return !own.isEmpty()
        && claim.sentenceIndex() != attribution.mention().sentence()
        && Few.none(references, own::contains)
        && LeadsElsewhere.is(claim.sentence(), attribution.byCallout());
  }

  /** Where a later paragraph has come to another source, what follows there is that source's. */
  private boolean hasMovedOn(Claim claim, Attribution attribution, Set<String> references) {
    Callout before = null;
    for (Callout callout : callouts) {
      if (callout.location().paragraph() == claim.paragraph()
          && callout.sentence() < claim.sentenceIndex()
          && callout.sentence() > attribution.mention().sentence()) {
        before = callout;
      }
    }
    return before != null
        && claim.paragraph() != attribution.mention().location().paragraph()
        && Few.none(references, before.references()::contains);
  }

  private static boolean isNamed(Attribution attribution) {
    return attribution.agreesOn(Attribution.Feature.AUTHOR)
        || attribution.agreesOn(Attribution.Feature.JOURNAL);
  }

  private boolean endsParagraph(Callout callout) {
    int next = callout.sentence() + 1;
    boolean lastSentence =
        next >= article.sentences().size()
            || article.sentences().get(next).location().paragraph()
                != callout.location().paragraph();
    return lastSentence && reach.isLast(callout) && !isAside(callout);
  }

  /**
   * Whether it stands behind a study that the paragraph tells of, at a statement of its own: then
   * it closes that statement and not the paragraph.
   */
  private boolean isAside(Callout callout) {
    List<Claim> told = Few.where(claims, claim -> claim.sentenceIndex() == callout.sentence());
    return Few.any(told, claim -> claim.standing() == Standing.SURROUNDED)
        && Few.none(told, claim -> claim.standing().isOfStudy());
  }

  private void linkParagraph(Callout callout) {
    for (Claim claim : claims) {
      boolean earlier =
          claim.paragraph() == callout.location().paragraph()
              && claim.sentenceIndex() < callout.sentence();
      boolean cited =
          Few.any(ties.getOrDefault(claim.id(), Map.of()).values(), how -> how != How.PARAGRAPH);
      if (earlier && !cited) {
        tie(claim, callout.references(), How.PARAGRAPH);
      }
    }
  }

  /** "All these figures are from the review (1)" closes what stands before it in its section. */
  private boolean closesFigures(Callout callout) {
    return FIGURES.isIn(article.sentences().get(callout.sentence()).text());
  }

  private void linkSection(Callout callout) {
    for (Claim claim : claims) {
      if (claim.sentenceIndex() < callout.sentence()
          && claim.location().section().equals(callout.location().section())
          && claim.hasEffectSize()
          && !ties.containsKey(claim.id())) {
        tie(claim, callout.references(), How.PARAGRAPH);
      }
    }
  }

  /** Figures that follow a cited sentence, up to the next callout of the paragraph. */
  private void linkFigures(Callout callout) {
    int paragraph = callout.location().paragraph();
    int next =
        callouts.stream()
            .filter(each -> each.location().paragraph() == paragraph)
            .mapToInt(Callout::sentence)
            .filter(sentence -> sentence > callout.sentence())
            .min()
            .orElse(Integer.MAX_VALUE);
    for (Claim claim : claims) {
      boolean behind = claim.sentenceIndex() > callout.sentence() && claim.sentenceIndex() < next;
      if (claim.paragraph() == paragraph
          && behind
          && claim.hasEffectSize()
          && !ties.containsKey(claim.id())) {
        tie(claim, callout.references(), How.PARAGRAPH);
      }
    }
  }
}
