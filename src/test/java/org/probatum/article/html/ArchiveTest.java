package org.probatum.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.UnreadableArticle;

class ArchiveTest {

  private static final String HEAD =
      "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
          + "\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n\r\n";

  private static String page(String encoding, String body) throws UnreadableArticle {
    String mail =
        HEAD
            + "----b--\r\n"
            + "Content-Type: image/png\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + "AAAA\r\n"
            + "----b--\r\n"
            + "Content-Type: text/html; charset=\"utf-8\"\r\n"
            + "Content-Transfer-Encoding: "
            + encoding
            + "\r\n\r\n"
            + body
            + "\r\n----b----\r\n";
    return PageText.of(Archive.page(mail.getBytes(StandardCharsets.ISO_8859_1))).strip();
  }

  @Test
  void aPageIsDecodedFromEitherEncoding() throws UnreadableArticle {
    String html = "<p>caf\u00e9 = 1</p>";
    String base64 = Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8));

    assertThat(page("quoted-printable", "<p>ca=\r\nf=C3=A9 =3D 1</p>")).isEqualTo(html);
    assertThat(page("base64", base64)).isEqualTo(html);
    assertThat(page("8bit", "<p>x</p>")).isEqualTo("<p>x</p>");
  }

  @Test
  void anArchiveWithoutAPageIsRefused() {
    assertThatThrownBy(() -> Archive.page(HEAD.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            UnreadableArticle.class, e -> assertThat(e.remedy()).contains("save it again"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, <meta charset=iso-8859-1>",
    "windows-1252, <p>no word on it</p>",
    "UTF-8, <p>no word on it</p>",
    "UTF-16LE, \ufeff<p>marked</p>",
    "windows-1251, '<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">'"
  })
  void theEncodingIsFoundByMarkByNameOrByShape(String charset, String head) throws Exception {
    String html = head + (charset.endsWith("1251") ? "\u0436" : "caf\u00e9 \u2013");

    assertThat(PageText.of(new Archive.Page(html.getBytes(charset), "")))
        .isEqualTo(html.replace("\ufeff", ""));
  }
}
