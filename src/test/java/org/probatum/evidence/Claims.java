package org.probatum.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.Direction;
import org.probatum.claim.NumberRole;
import org.probatum.claim.Pico;
import org.probatum.claim.Standing;
import org.probatum.claim.Strength;
import org.probatum.claim.StudyMention;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Makes claims for tests out of the concepts that they name. */
final class Claims {

  private final String id;
  private Set<ClaimKind> kinds = EnumSet.of(ClaimKind.EFFICACY);
  private Direction direction = Direction.BENEFIT;
  private String mention;
  private Standing standing = Standing.FREE;
  private List<ClaimNumber> numbers = List.of();
  private List<Term> conditions = List.of();
  private List<Term> interventions = List.of();
  private List<Term> outcomes = List.of();

  private Claims(String id) {
    this.id = id;
  }

  static Claims of(String id) {
    return new Claims(id);
  }

  Claims kind(ClaimKind kind) {
    kinds = EnumSet.of(kind);
    return this;
  }

  Claims says(Direction what) {
    direction = what;
    return this;
  }

  Claims treats(String... concepts) {
    interventions = terms(100, concepts);
    return this;
  }

  Claims in(String... concepts) {
    conditions = terms(0, concepts);
    return this;
  }

  Claims changes(String... concepts) {
    outcomes = terms(200, concepts);
    return this;
  }

  /** Makes it what the study of a mention found. */
  Claims of(StudyMention study) {
    mention = study.id();
    standing = Standing.CONTINUES;
    return this;
  }

  Claims percent(String literal) {
    numbers =
        List.of(
            new ClaimNumber(
                id,
                NumberRole.PERCENT,
                LiteralNumber.of(literal),
                new Span(0, 1),
                "%",
                "",
                "",
                ClaimNumber.Towards.UNSTATED,
                ""));
    return this;
  }

  /** Lets the condition be told by the very words that tell the outcome. */
  Claims conditionWithinOutcome(String condition, String outcome) {
    conditions = terms(200, condition);
    outcomes = terms(200, outcome);
    return this;
  }

  Claim claim() {
    return new Claim(
        id,
        "text",
        Entries.NOWHERE,
        "text",
        0,
        kinds,
        Strength.LS6,
        List.of(),
        direction,
        new Pico(conditions, interventions, Set.of(), null, outcomes, List.of()),
        numbers,
        mention,
        standing,
        1);
  }

  /** Each kind of term stands in a stretch of its own. */
  private static List<Term> terms(int from, String... concepts) {
    return IntStream.range(0, concepts.length)
        .mapToObj(i -> new Term(concepts[i], "", concepts[i], new Span(from + i, from + i + 1)))
        .toList();
  }
}
