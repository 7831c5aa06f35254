package org.probatum.grading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.evidence.Design;
import org.probatum.evidence.Link;
import org.probatum.text.Few;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/**
 * Tables that rules read as facts.
 *
 * @param products approved uses
 * @param redFlags dangers that a topic must name
 * @param oxford the OCEBM 2011 table
 */
public record Registers(List<Product> products, List<RedFlag> redFlags, List<OxfordRow> oxford) {

  public static Registers bundled() {
    return new Registers(
        Few.each(Table.bundled("rules/products.csv").rows(), Registers::product),
        Few.each(Table.bundled("rules/vocabulary/en/red-flags.csv").rows(), Registers::redFlag),
        Few.each(Table.bundled("rules/oxford/ocebm-2011.csv").rows(), Registers::oxford));
  }

  /**
   * What the registers say of the treatments that claims name and of the designs behind them. A
   * rule that speaks of anything else has nothing to speak of.
   */
  Registers about(List<Claim> claims, List<Link> links) {
    Set<String> treatments = new HashSet<>();
    claims.forEach(claim -> treatments.addAll(claim.pico().interventionConcepts()));
    Set<Design> designs = EnumSet.noneOf(Design.class);
    links.forEach(link -> designs.add(link.study().design()));
    return new Registers(
        Few.where(products, each -> treatments.contains(each.concept())),
        Few.where(redFlags, each -> each.isAboutAnyOf(treatments)),
        Few.where(oxford, each -> designs.contains(each.design())));
  }

  List<Object> all() {
    List<Object> all = new ArrayList<>(products);
    all.addAll(redFlags);
    all.addAll(oxford);
    return all;
  }

  private static Product product(Row row) {
    return new Product(
        row.text("concept"),
        row.text("name"),
        row.text("jurisdiction"),
        Set.copyOf(row.list("approvedFor")),
        row.text("words"),
        row.text("source"));
  }

  private static RedFlag redFlag(Row row) {
    return new RedFlag(
        row.text("key"),
        Set.copyOf(row.list("topic")),
        Set.copyOf(row.list("interventions")),
        row.text("danger"),
        row.text("advice"),
        row.text("source"),
        Set.copyOf(row.list("except")));
  }

  private static OxfordRow oxford(Row row) {
    return new OxfordRow(
        Question.Type.valueOf(row.text("question")),
        Design.valueOf(row.text("design")),
        Integer.parseInt(row.text("level")));
  }
}
