/**
 * The command line: it wires the other stages and decides nothing. The only stage that touches
 * streams, the clock, the environment and the exit code; what a user can put right is a {@link
 * org.probatum.cli.Complaint}.
 */
package org.probatum.cli;
