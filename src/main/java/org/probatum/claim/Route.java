package org.probatum.claim;

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
  UNSTATED
}
