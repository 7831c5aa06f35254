package org.probatum.rules;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;

/** The facts that a case gives. A link names its claim by {@code claimId}, as other facts do. */
final class GivenFacts {

  private static final String CLAIM_ID = "claimId";

  private final FactBuilder builder;
  private final List<Claim> claims;

  private GivenFacts(FactBuilder builder, List<Claim> claims) {
    this.builder = builder;
    this.claims = claims;
  }

  static List<Object> of(FactBuilder builder, List<JsonObject> given) {
    List<Object> facts = given.stream().filter(each -> !isLink(each)).map(builder::fact).toList();
    List<Claim> claims =
        facts.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
    GivenFacts links = new GivenFacts(builder, claims);
    List<Object> all = new ArrayList<>(facts);
    given.stream().filter(GivenFacts::isLink).map(links::link).forEach(all::add);
    return all;
  }

  private static boolean isLink(JsonObject fact) {
    return fact.containsKey("Link");
  }

  private Link link(JsonObject fact) {
    JsonObject given = fact.getJsonObject("Link");
    Claim claim = claim(given.getString(CLAIM_ID, "C1"));
    List<Claim> clause =
        claims.contains(claim)
            ? claims.stream().filter(each -> each.span().equals(claim.span())).toList()
            : List.of(claim);
    JsonObject rest = Json.createObjectBuilder(given).remove(CLAIM_ID).build();
    Link link = (Link) builder.fact(Json.createObjectBuilder().add("Link", rest).build());
    return new Link(
        claim,
        clause,
        link.referenceId(),
        link.sourceName(),
        link.workKey(),
        link.study(),
        link.how(),
        link.resolved());
  }

  /** One that the case does not give says as little as it can. */
  private Claim claim(String id) {
    return claims.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseGet(() -> (Claim) builder.fact(silent(id)));
  }

  private static JsonObject silent(String id) {
    JsonObject claim =
        Json.createObjectBuilder()
            .add("id", id)
            .add("kinds", Json.createArrayBuilder().add("BACKGROUND"))
            .add("strength", "LS0")
            .add("direction", "UNSTATED")
            .build();
    return Json.createObjectBuilder().add("Claim", claim).build();
  }
}
