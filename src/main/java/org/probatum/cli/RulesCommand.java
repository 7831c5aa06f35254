package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.probatum.audit.Auditor;
import org.probatum.grading.RuleHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum rules} */
@Command(
    name = "rules",
    description = "Lists the rules, or shows one with its rationale, sources and cases.")
final class RulesCommand implements Callable<Integer> {

  @ParentCommand private Probatum probatum;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Rule to show, such as QUO-NUM-08.")
  private String id;

  @Mixin private LibraryOptions library;

  @Override
  public Integer call() throws Complaint {
    Auditor auditor = Bench.open(library.settings());
    PrintWriter out = probatum.console().out();
    if (id == null) {
      list(auditor.rules(), out);
    } else {
      out.println(auditor.explain(known(auditor.rules())));
    }
    out.flush();
    return Ending.DONE.code();
  }

  private String known(List<RuleHead> rules) throws Complaint {
    return rules.stream()
        .map(RuleHead::id)
        .filter(id::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () -> new Complaint(id, "no rule has this id", "\"probatum rules\" lists them all."));
  }

  private static void list(List<RuleHead> rules, PrintWriter out) {
    String pack = "";
    for (RuleHead rule : rules) {
      if (!rule.pack().equals(pack)) {
        out.println((pack.isEmpty() ? "" : System.lineSeparator()) + rule.pack());
        pack = rule.pack();
      }
      String off = rule.testing() ? " (testing, off)" : "";
      out.printf("  %-12s %-9s %s%s%n", rule.id(), rule.severity(), rule.title(), off);
    }
    out.printf("%n%d rules. \"probatum rules ID\" shows one.%n", rules.size());
  }
}
