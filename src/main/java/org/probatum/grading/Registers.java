package org.probatum.grading;

import java.util.List;
import java.util.Set;
import org.probatum.evidence.Design;
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
        Table.bundled("rules/products.csv").rows().stream().map(Registers::product).toList(),
        Table.bundled("rules/vocabulary/en/red-flags.csv").rows().stream()
            .map(Registers::redFlag)
            .toList(),
        Table.bundled("rules/oxford/ocebm-2011.csv").rows().stream()
            .map(Registers::oxford)
            .toList());
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
        row.text("source"));
  }

  private static OxfordRow oxford(Row row) {
    return new OxfordRow(
        Question.Type.valueOf(row.text("question")),
        Design.valueOf(row.text("design")),
        Integer.parseInt(row.text("level")));
  }
}
