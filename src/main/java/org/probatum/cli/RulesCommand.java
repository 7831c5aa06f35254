package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.probatum.audit.Auditor;
import org.probatum.grading.RuleHead;

/** {@code probatum rules} */
final class RulesCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<String> id =
      Parameter.one(String.class, "ID", "0..1", "Rule to show, such as QUO-NUM-08.");

  private final LibraryOptions library = new LibraryOptions();

  RulesCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(this, "Lists the rules, or shows one with its rationale, sources and cases.")
        .takes(id, library);
  }

  @Override
  public Integer call() throws Complaint {
    Auditor auditor = Bench.open(library.settings());
    PrintWriter out = probatum.console().out();
    if (id.value() == null) {
      list(auditor.rules(), out);
    } else {
      out.println(auditor.explain(known(id.value(), auditor.rules())));
    }
    out.flush();
    return Ending.DONE.code();
  }

  private static String known(String id, List<RuleHead> rules) throws Complaint {
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
      out.printf(Locale.ROOT, "  %-12s %-9s %s%s%n", rule.id(), rule.severity(), rule.title(), off);
    }
    out.printf(Locale.ROOT, "%n%d rules. \"probatum rules ID\" shows one.%n", rules.size());
  }
}
