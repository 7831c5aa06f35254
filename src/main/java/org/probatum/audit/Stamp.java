package org.probatum.audit;

import java.util.List;
import java.util.Map;

/**
 * What a report needs to be replayed.
 *
 * @param version version of the program
 * @param time ISO instant of the run, given by the caller
 * @param java version of the Java runtime
 * @param profile name of the profile
 * @param articleHash SHA-256 of the article's bytes
 * @param hashes SHA-256 by name: rules, policy, library, vocabulary, bibliographies if there are
 * @param leftTheMachine every call that left the machine, for the article and for its references;
 *     empty without {@code --online}
 * @param changedPolicies thresholds that differ from the default
 */
public record Stamp(
    String version,
    String time,
    String java,
    String profile,
    String articleHash,
    Map<String, String> hashes,
    List<String> leftTheMachine,
    List<String> changedPolicies) {}
