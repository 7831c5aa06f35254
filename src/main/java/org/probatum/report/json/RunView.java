package org.probatum.report.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probatum.audit.Stamp;

/** The run: what it takes to replay it, and what left the machine. */
public record RunView(
    String version,
    String time,
    String java,
    String profile,
    Map<String, String> hashes,
    List<String> leftTheMachine,
    List<String> changedPolicies) {

  static RunView of(Stamp stamp) {
    return new RunView(
        stamp.version(),
        stamp.time(),
        stamp.java(),
        stamp.profile(),
        new TreeMap<>(stamp.hashes()),
        stamp.leftTheMachine(),
        stamp.changedPolicies());
  }
}
