package org.probatum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String TEXT = "It\u2019s \u2013 na\u00efve, and it helps people.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void bytesAreDecodedAsTheyWereMeant(String charset) throws UnreadableArticle {
    assertThat(Decoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theMarkOfTheOrderOfBytesIsNoText(String charset) throws UnreadableArticle {
    byte[] marked = ("\ufeff" + TEXT).getBytes(Charset.forName(charset));

    assertThat(Decoder.decode(marked)).isEqualTo(TEXT);
  }

  @Test
  void everyLineEndsInALineFeedAndNoOffsetMoves() throws UnreadableArticle {
    assertThat(decode("a\rb\r\nc\nd\u2028e\u2029f")).isEqualTo("a\nb\r\nc\nd\ne\nf");
  }

  @Test
  void controlCharactersAreRefusedWithThePlaceOfTheFirst() {
    assertThatThrownBy(() -> decode("Line.\nIt \u0007works\u001b[31m."))
        .hasMessage(
            "the file is not text (2 control characters, the first in line 2, character 10)");
  }

  @Test
  void aStrayControlCharacterInALongTextIsBorne() throws UnreadableArticle {
    String text = TEXT.repeat(10) + "\u0000";

    assertThat(decode(text)).isEqualTo(text);
  }

  private static String decode(String text) throws UnreadableArticle {
    return Decoder.decode(text.getBytes(StandardCharsets.UTF_8));
  }
}
