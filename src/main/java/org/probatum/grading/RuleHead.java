package org.probatum.grading;

import java.util.List;

/**
 * What stands at the head of a rule: everything about it but its conditions.
 *
 * @param id such as {@code QUO-NUM-08}
 * @param pack folder it stands in
 * @param severity how much its defect matters
 * @param category kind of the defect
 * @param automation how far it may go alone
 * @param title what is wrong, in a sentence
 * @param rationale why a reader is misled
 * @param message template of the message; {@code {name}} is filled in by the rule
 * @param advice what to do or write instead
 * @param sources ids of the source register
 * @param tags regimes and frameworks it belongs to
 * @param testing whether it is off until its source has been read
 * @param phase the phase it runs in
 * @param builtIn whether the program ships it
 */
public record RuleHead(
    String id,
    String pack,
    Severity severity,
    Category category,
    Automation automation,
    String title,
    String rationale,
    String message,
    String advice,
    List<String> sources,
    List<String> tags,
    boolean testing,
    String phase,
    boolean builtIn) {}
