package org.probatum.report.json;

import org.probatum.evidence.Answer;

/** What one registry said, and when; {@code trouble} is null where it could be asked. */
public record AnswerView(String registry, Answer.Kind said, String date, String trouble) {

  static AnswerView of(Answer answer) {
    boolean failed = answer.kind() == Answer.Kind.FAILED;
    return new AnswerView(
        answer.registry().words(),
        answer.kind(),
        failed ? null : answer.date(),
        failed ? answer.trouble() : null);
  }
}
