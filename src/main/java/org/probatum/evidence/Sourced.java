package org.probatum.evidence;

/** What came out of a file or a register: a record, or the reason why there is none. */
public sealed interface Sourced permits SourceRecord, SourceProblem {}
