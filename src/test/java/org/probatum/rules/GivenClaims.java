package org.probatum.rules;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import org.probatum.claim.Claim;

/**
 * The claims of a case, for the facts that carry one: a case names it by its id.
 *
 * @param all those that the case gives
 * @param other makes one that it does not give
 */
record GivenClaims(List<Claim> all, Function<String, Claim> other) {

  static final String ID = "claimId";

  /** Whether a component holds the claim of a fact, or all claims in the same words. */
  static boolean isOf(RecordComponent component) {
    return component.getType() == Claim.class || component.getName().equals("clause");
  }

  static boolean isNamed(RecordComponent component, String name) {
    return component.getName().equals(name) || name.equals(ID) && isOf(component);
  }

  Object component(RecordComponent component, String id) {
    Claim claim = id.isEmpty() ? null : claim(id);
    return component.getType() == Claim.class ? claim : clause(claim);
  }

  private List<Claim> clause(Claim claim) {
    List<Claim> same = all.stream().filter(each -> each.span().equals(claim.span())).toList();
    return same.contains(claim) ? same : List.of(claim);
  }

  private Claim claim(String id) {
    return all.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseGet(() -> other.apply(id));
  }
}
