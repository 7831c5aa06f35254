package org.probatum.grading.drools;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaGroup;
import org.kie.api.runtime.rule.ConsequenceException;
import org.probatum.grading.Phase;
import org.probatum.grading.RuleError;
import org.probatum.grading.RuleHead;
import org.probatum.grading.Rules;

/** Compiled rules, ready to be asked by several threads at once. */
public final class RuleBase implements Rules {

  /** A rule that fires this often in one article is broken. */
  private static final int MOST_FIRINGS = 200_000;

  private final List<RuleHead> heads;

  /** Sessions that are cleared and used again: building one takes longer than many rules do. */
  private final KieSessionsPool sessions;

  private RuleBase(KieBase base) {
    this.sessions = base.newKieSessionsPool(1);
    this.heads = heads(base.getKiePackages().stream().flatMap(each -> each.getRules().stream()));
  }

  /** One head for each id; where a user's rule has none, its name must do. */
  private static List<RuleHead> heads(Stream<Rule> rules) {
    Map<String, RuleHead> heads = new TreeMap<>();
    rules
        .sorted(Comparator.comparing(Heads::has).reversed())
        .forEach(rule -> heads.computeIfAbsent(Heads.id(rule), id -> Heads.keep(rule)));
    return List.copyOf(heads.values());
  }

  /** The built-in rules. */
  public static RuleBase builtIn() {
    return new RuleBase(BuiltInRules.load());
  }

  /** The built-in rules with a user's on top. */
  public static RuleBase with(List<RuleText> files) throws BrokenRules {
    KieBase base = BuiltInRules.load();
    UserRules.add(base, files);
    return new RuleBase(base);
  }

  @Override
  public List<RuleHead> heads() {
    return heads;
  }

  @Override
  public Collection<?> run(Collection<?> facts, Set<String> off) {
    KieSession session = sessions.newKieSession();
    try {
      facts.forEach(session::insert);
      for (Phase phase : Phase.values()) {
        AgendaGroup group = session.getAgenda().getAgendaGroup(phase.group());
        if (group != null) {
          group.setFocus();
          fire(session, off);
        }
      }
      return List.copyOf(session.getObjects());
    } catch (ConsequenceException e) {
      throw new RuleError(Heads.id(e.getMatch().getRule()), e.getCause());
    } finally {
      session.dispose();
    }
  }

  private static void fire(KieSession session, Set<String> off) {
    LastFired last = new LastFired(off);
    if (session.fireAllRules(last, MOST_FIRINGS) >= MOST_FIRINGS) {
      throw RuleError.endless(last.rule());
    }
  }
}
