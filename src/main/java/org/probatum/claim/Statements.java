package org.probatum.claim;

import java.util.List;

/**
 * What was read out of an article's sentences.
 *
 * @param claims the assertions, in order
 * @param notClaims the sentences that assert nothing, in order
 * @param studies the studies that the prose names
 * @param cues phrases that colour sentences
 * @param mentions things that a careful article says somewhere
 */
public record Statements(
    List<Claim> claims,
    List<NotClaim> notClaims,
    List<StudyMention> studies,
    List<Cue> cues,
    List<Mention> mentions) {}
