package org.probatum.grading.drools;

import java.util.Set;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets all rules fire but those that are off, and remembers the last. */
final class LastFired implements AgendaFilter {

  private final Set<String> off;
  private Match last;

  LastFired(Set<String> off) {
    this.off = off;
  }

  @Override
  public boolean accept(Match match) {
    boolean fires = !isOff(match.getRule().getName());
    last = fires ? match : last;
    return fires;
  }

  /** Asked of every match, so the id is not cut out of the name. */
  private boolean isOff(String name) {
    for (String id : off) {
      if (name.startsWith(id)
          && (name.length() == id.length() || name.charAt(id.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Id of the rule; empty where none fired. */
  String rule() {
    return last == null ? "" : Heads.id(last.getRule());
  }
}
