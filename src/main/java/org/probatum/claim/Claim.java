package org.probatum.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/**
 * One assertion of an article: what a reader could ask "is that so?" of. A sentence may hold
 * several.
 *
 * @param id {@code C1}, {@code C2} … in order
 * @param text its words, an exact substring of the article
 * @param location where they stand
 * @param sentence the whole sentence
 * @param sentenceIndex running number of that sentence
 * @param kinds what it is about; never empty
 * @param strength how strongly it ties cause to effect
 * @param hedges the hedging words that govern it
 * @param direction which way it says the outcome goes
 * @param pico population, intervention, comparator, outcome
 * @param numbers its numbers in order
 * @param mention id of the study that the prose speaks of here, or null
 * @param standing how it stands to that study
 * @param confidence that this reading is right, above 0 to 1
 */
public record Claim(
    String id,
    String text,
    Location location,
    String sentence,
    int sentenceIndex,
    Set<ClaimKind> kinds,
    Strength strength,
    List<String> hedges,
    Direction direction,
    Pico pico,
    List<ClaimNumber> numbers,
    String mention,
    Standing standing,
    double confidence) {

  private static final Scan COMPARED =
      Scan.of("\\b(?:lower|higher|less|more|fewer|greater|better|worse)\\b.*\\bin the\\b");
  private static final Scan MEASURED_DOSE =
      Scan.of("(?i)\\b(?:mean|median|average)\\s+(?:[\\w-]+\\s+){0,4}doses?\\b");
  private static final Scan PEOPLE =
      Scan.of(
          "(?i)\\b(?:women|men|patients?|people|adults|children|volunteers|participants|humans?|persons?)\\b");

  public boolean is(ClaimKind kind) {
    return kinds.contains(kind);
  }

  /** Whether it says something of the kind that has to be tested before it can be said. */
  public boolean needsSource() {
    for (ClaimKind kind : kinds) {
      if (kind.needsSource()) {
        return true;
      }
    }
    return false;
  }

  /** Whether evidence could show it right or wrong: no opinion, advice, story or setting. */
  public boolean isCheckable() {
    return !is(ClaimKind.TESTIMONIAL)
        && (needsSource()
            || is(ClaimKind.MECHANISM)
            || is(ClaimKind.STUDY_RESULT)
            || is(ClaimKind.STUDY_METHOD));
  }

  public boolean isHedged() {
    return !hedges.isEmpty();
  }

  public Span span() {
    return location.span();
  }

  public SectionRole role() {
    return location.role();
  }

  public int paragraph() {
    return location.paragraph();
  }

  /**
   * Whether its direction is that of the treatment: no control is named, the treatment is named
   * beside it, or the control is told to have fared better or worse. "Bleeding is a cause of death"
   * tells what a disease does.
   */
  public boolean isOfTreatment() {
    return pico.comparator() == null && !kinds.equals(Set.of(ClaimKind.BACKGROUND))
        || Few.any(pico.interventions(), term -> text.contains(term.text()))
        || COMPARED.isIn(text);
  }

  /** Whether it says of a treatment that it helps. */
  public boolean isBenefit() {
    return is(ClaimKind.EFFICACY) && direction == Direction.BENEFIT;
  }

  /** Whether it passes from how a treatment works to a benefit, and leaves no doubt. */
  public boolean isMechanismToldAsBenefit() {
    return is(ClaimKind.MECHANISM) && isBenefit() && !isHedged();
  }

  /** Whether all that it says is that a treatment does no harm, and it leaves no doubt. */
  public boolean isToldAsHarmless() {
    return is(ClaimKind.SAFETY) && !isHedged() && !isBenefit() && !is(ClaimKind.COMPARATIVE);
  }

  /** Whether it warns of what a treatment can do; such words tell no result of a comparison. */
  public boolean isWarning() {
    return direction == Direction.HARM && strength == Strength.LS5 && !is(ClaimKind.COMPARATIVE);
  }

  /** Whether it tells a harm as one that can, or may, come: "may raise the risk of bleeding". */
  public boolean isCaution() {
    return isWarning() || direction == Direction.HARM && isHedged() && !hasEffectSize();
  }

  public boolean has(NumberRole role) {
    return Few.any(numbers, number -> number.role() == role);
  }

  public boolean hasRatio() {
    return Few.any(numbers, number -> number.role().isRatio());
  }

  public boolean hasEffectSize() {
    return Few.any(numbers, number -> number.role().isEffect());
  }

  /** Whether it tells by how much something rose or fell. */
  public boolean hasChange() {
    return Few.any(numbers, ClaimNumber::isChange);
  }

  /** Whether it tells of a group of other people that the treated were held against. */
  public boolean isControlTold() {
    return pico.comparator() != null && pico.comparator().type().isConcurrentControl();
  }

  /** Whether it names people and says that something goes along with, or does something to them. */
  public boolean isToldOfPeople() {
    return strength.atLeast(Strength.LS2) && PEOPLE.isIn(text);
  }

  /** What it speaks of; empty where it names no treatment, or neither outcome nor condition. */
  public Set<Topic> topics() {
    return Topic.of(this);
  }

  /**
   * Whether it says what a treatment does not do, of which these tell what it does. That it does no
   * harm, or not more than something else, is no limit.
   */
  public boolean limits(Collection<?> topics) {
    return direction == Direction.NULL
        && !is(ClaimKind.SAFETY)
        && !is(ClaimKind.COMPARATIVE)
        && Few.none(pico.outcomes(), term -> term.kind().equals("ADVERSE"))
        && Topic.isAmong(Topic.treatments(this), topics);
  }

  /** Whether it says again something of what these speak of. */
  public boolean repeats(Collection<?> topics) {
    return Topic.isAmong(Topic.repeatedBy(this), topics);
  }

  /** Whether it tells a dose that was measured, not one that was chosen: "the median dose". */
  public boolean tellsMeasuredDose() {
    return text.contains("dose") && MEASURED_DOSE.isIn(text);
  }

  /** Whether its words name something. */
  public boolean named(String words) {
    return Naming.one(text, words);
  }

  /** Whether its words name something of several words; "of", "or" and plurals do not count. */
  public boolean namesAll(String words) {
    return Naming.all(text, words);
  }

  /** Rules keep these in maps, and a hash over everything beneath would cost more than they do. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
