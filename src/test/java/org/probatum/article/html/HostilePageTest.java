package org.probatum.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.probatum.article.Article;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

@Timeout(30)
class HostilePageTest {

  private static final String TEXT =
      "<p>The trial enrolled forty adults who slept badly and gave each of them a capsule.</p>";

  private static Article read(String body) throws UnreadableArticle {
    String html = "<html><body>" + body + "</body></html>";
    return new HtmlReader().read(new Document("x", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void deepNestingIsCutByTheParser() throws UnreadableArticle {
    String deep = "<div>".repeat(100_000) + TEXT + "</div>".repeat(100_000);

    assertThat(read(deep).text()).contains("forty adults");
  }

  @Test
  void aPageOfElementsWithoutEndIsRefused() {
    assertThatThrownBy(() -> read("<p>x".repeat(400_000)))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("elements");
  }

  @Test
  void formattingThatIsNeverClosedDoesNotMultiplyWithoutBound() throws UnreadableArticle {
    StringBuilder open = new StringBuilder("<div>");
    for (int i = 0; i < 450; i++) {
      open.append("<b class=c").append(i).append('>');
    }
    open.append("</div>").append("<p>x</p>".repeat(5_000));

    assertThat(read(open + TEXT).text()).contains("forty adults");
  }

  @Test
  void attributesWithoutEndAreCut() throws UnreadableArticle {
    StringBuilder attributes = new StringBuilder("<div");
    for (int i = 0; i < 200_000; i++) {
      attributes.append(" a").append(i).append("=1");
    }

    assertThat(read(attributes + ">" + TEXT + "</div>").text()).contains("forty adults");
  }

  @Test
  void nullBytesBrokenBytesAndMarksOfDirectionAreNoText() throws UnreadableArticle {
    String text = read(TEXT + "<p>Zi\u0000nc \u202ecures\u202c \ufffdcolds.</p>").text();

    assertThat(text).contains("Zinc cures colds.");
  }

  @Test
  void spansOfATableAreBounded() throws UnreadableArticle {
    String wide = "<tr><td colspan=1000000 rowspan=1000000>a</td><td>b</td></tr>".repeat(2_000);

    assertThat(read(TEXT + "<table><tr><th>h</th></tr>" + wide + "</table>").sentences())
        .hasSizeGreaterThan(1);
  }

  @Test
  void aTruncatedArchiveIsReadAsFarAsItGoes() throws UnreadableArticle {
    String mail =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type:"
            + " text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html><body>"
            + TEXT
            + "<p>Zinc =E";

    assertThat(
            new HtmlReader()
                .read(new Document("x", mail.getBytes(StandardCharsets.US_ASCII)))
                .text())
        .contains("forty adults");
  }

  @Test
  void aHeadThatGoesOnWithoutEndIsNoArchive() {
    for (String line : List.of(" \n", " x\n", "A: x\n", "<!-- -->\n", "<?x?>")) {
      byte[] bytes = ("A: x\n" + line.repeat(9_000)).getBytes(StandardCharsets.US_ASCII);

      assertThat(new HtmlReader().recognises(new Document("x", bytes))).isFalse();
    }
  }

  @Test
  void readingTakesTimeInProportion() {
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> read(("<ul><li><a href=#x>y</a>" + TEXT).repeat(15_000)));
  }

  @Test
  @Timeout(20)
  void aListOfTensOfThousandsOfItemsIsCountedOnce() throws Exception {
    String page = "<ol>" + "<li>Coffee.".repeat(30_000) + "<li>Tea does not shorten sleep.</ol>";

    Article article =
        new HtmlReader().read(new Document("a.html", page.getBytes(StandardCharsets.UTF_8)));

    assertThat(article.text()).contains("30001. Tea");
  }
}
