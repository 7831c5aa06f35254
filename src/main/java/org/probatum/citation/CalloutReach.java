package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.Sentence;
import org.probatum.claim.Claim;
import org.probatum.text.Few;

/** Tells how much of its sentence a callout speaks for. */
final class CalloutReach {

  private final Article article;
  private final List<Claim> claims;
  private final List<Callout> callouts;

  CalloutReach(Article article, List<Claim> claims, List<Callout> callouts) {
    this.article = article;
    this.claims = claims;
    this.callouts = callouts;
  }

  /** Those that it closes: back to the callout before it, or to the sentence's start. */
  List<Claim> claims(Callout callout) {
    List<Claim> inSentence =
        Few.where(claims, claim -> claim.sentenceIndex() == callout.sentence());
    int at = callout.location().span().start();
    int from = startOfReach(callout);
    List<Claim> holding = Few.where(inSentence, claim -> claim.span().covers(at));
    List<Claim> before =
        Few.where(inSentence, claim -> claim.span().end() <= at && claim.span().end() > from);
    if (!holding.isEmpty() && (from >= 0 || !isLast(callout))) {
      return holding;
    }
    List<Claim> closed = new ArrayList<>(before);
    closed.addAll(holding);
    return closed.isEmpty() ? inSentence : closed;
  }

  /** End of the callout before it in its sentence; −1 where it is the first or joins the first. */
  private int startOfReach(Callout callout) {
    int end = -1;
    int joined = -1;
    for (Callout each : callouts) {
      if (each == callout) {
        return end;
      }
      if (each.sentence() == callout.sentence()) {
        boolean adjoins = between(each, callout).isBlank();
        end = adjoins ? joined : each.location().span().end();
        joined = end;
      }
    }
    return end;
  }

  private String between(Callout one, Callout other) {
    int from = one.location().span().end();
    int to = other.location().span().start();
    return from < to ? article.text().substring(from, to).replaceAll("[,;]", "") : "";
  }

  /** Whether no word of its sentence stands behind it. */
  boolean isLast(Callout callout) {
    Sentence sentence = article.sentences().get(callout.sentence());
    String behind =
        article.text().substring(callout.location().span().end(), sentence.span().end());
    return behind.chars().noneMatch(Character::isLetterOrDigit);
  }
}
