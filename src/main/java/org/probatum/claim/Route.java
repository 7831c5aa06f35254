package org.probatum.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a treatment enters the body. */
public enum Route {
  INTRAVENOUS,
  INTRAMUSCULAR,
  SUBCUTANEOUS,
  ORAL,
  SUBLINGUAL,
  INTRANASAL,
  INHALED,
  TOPICAL,
  TRANSDERMAL,
  RECTAL,
  INTRATHECAL,
  INTRAARTICULAR,
  INTRAVITREAL,
  UNSTATED;

  /** Routes in words: "intravenous or oral". */
  public static String words(Set<Route> routes) {
    return routes.stream()
        .map(route -> route.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(" or "));
  }
}
