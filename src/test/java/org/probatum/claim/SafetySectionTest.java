package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.markdown.MarkdownReader;

class SafetySectionTest {

  private static boolean harmTold(String heading, String text) {
    return ClaimReader.bundled()
        .read(MarkdownReader.read("a.md", "# Tablets\n\n## " + heading + "\n\n" + text))
        .mentions()
        .stream()
        .anyMatch(mention -> mention.kind() == MentionKind.HARM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is it safe? | You may have sore muscles for a day or two.",
        "The catches | Swelling, dry skin and lasting pain all occur, and a few see double.",
        "The downsides | People can get dizziness.",
        "What to expect | No operation is free of risk."
      })
  void aSectionOnSafetyTellsHarms(String heading, String text) {
    assertThat(harmTold(heading, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What it is for | You may have sore muscles for a day or two.",
        "Is it safe? | You may have a meal an hour before."
      })
  void complaintsElsewhereAndOtherThingsThereAreNone(String heading, String text) {
    assertThat(harmTold(heading, text)).isFalse();
  }
}
