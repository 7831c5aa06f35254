package org.probatum.evidence.reading;

/** What a number of an abstract stands for. */
enum FigureKind {
  /** People in the study. */
  TOTAL,
  /** People in one of its groups. */
  ARM,
  /** People of a group with an event. */
  EVENTS,
  /** Share of a group, in percent. */
  SHARE,
  MEAN,
  DEVIATION,
  /** Size of an effect: a ratio or a difference. */
  ESTIMATE,
  LOW,
  HIGH,
  LEVEL,
  P_VALUE,
  /** Change of a quantity, in percent. */
  CHANGE,
  AGE,
  DURATION,
  DOSE,
  /** Number of studies, centres and other things that are not people. */
  THINGS,
  OTHER,
  /** No figure: a group of a pattern that holds words. */
  WORDS
}
