package org.probatum.rules;

import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.probatum.grading.Phase;

/** A rule file with one condition left out. */
record Mutant(String deleted, KieBase base) {

  Collection<?> run(List<Object> facts) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      for (Phase phase : Phase.values()) {
        session.getAgenda().getAgendaGroup(phase.group()).setFocus();
        session.fireAllRules(10_000);
      }
      return List.copyOf(session.getObjects());
    } finally {
      session.dispose();
    }
  }
}
