package org.probatum.evidence;

/** What kind of outcome was measured. */
public enum OutcomeClass {
  /** Something that a patient notices. */
  PATIENT_IMPORTANT,
  /** A laboratory value or image that stands in for it. */
  SURROGATE,
  COMPOSITE,
  ADVERSE,
  OTHER
}
