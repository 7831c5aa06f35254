package org.probatum.grading.check;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.grading.StatCheck;

public final class StatChecks {
  private StatChecks() {}

  public static List<StatCheck> check(List<Claim> claims) {
    return List.of();
  }
}
