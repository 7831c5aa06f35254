package org.probatum.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.Direction;
import org.probatum.claim.Pico;
import org.probatum.claim.Standing;
import org.probatum.claim.Strength;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Makes claims for tests out of the concepts that they name. */
final class Claims {

  private final String id;
  private Set<ClaimKind> kinds = EnumSet.of(ClaimKind.EFFICACY);
  private Direction direction = Direction.BENEFIT;
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
    interventions = terms(concepts);
    return this;
  }

  Claims in(String... concepts) {
    conditions = terms(concepts);
    return this;
  }

  Claims changes(String... concepts) {
    outcomes = terms(concepts);
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
        new Pico(conditions, interventions, Set.of(), null, outcomes),
        List.of(),
        null,
        Standing.FREE,
        1);
  }

  private static List<Term> terms(String... concepts) {
    return Arrays.stream(concepts).map(each -> new Term(each, "", each, new Span(0, 1))).toList();
  }
}
