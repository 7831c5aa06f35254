package org.probatum.report.json;

import org.probatum.evidence.Answer;

/** What one registry said, and when; {@code trouble} is null where it told all. */
public record AnswerView(String registry, Answer.Kind said, String date, String trouble) {

  static AnswerView of(Answer answer) {
    return new AnswerView(
        answer.registry().words(),
        answer.kind(),
        answer.date().isEmpty() ? null : answer.date(),
        answer.trouble().isEmpty() ? null : answer.trouble());
  }
}
