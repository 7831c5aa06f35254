package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  private static String shown(String words) {
    return words.replace("\\n", "\n").replace("\\s", "\u00ad").replace("\\b", "\u00a0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "We asked par\\sticipants.|We asked participants .",
        "The partici-\\npants came. A participant left.|The participants   came. A participant left.",
        "It is evidence-\\nbased and well-\\nknown.|It is evidence-\\nbased and well-\\nknown.",
        "In\\b12 people|In 12 people",
        "I\u02bcve seen it. It\u00b4s 5\u00b4 long.|I\u2019ve seen it. It\u2019s 5\u00b4 long."
      })
  void wordsAreWholeAndEveryOffsetStays(String text, String plain) {
    String read = PlainText.in(shown(text)).of(shown(text));

    assertThat(read).isEqualTo(shown(plain)).hasSameSizeAs(shown(text));
  }
}
