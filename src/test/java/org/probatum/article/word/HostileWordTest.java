package org.probatum.article.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probatum.article.word.Docx.paragraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.Article;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

@Timeout(60)
class HostileWordTest {

  private static final String SENTENCE = "Coffee shortens sleep.";

  private static Article read(byte[] bytes) throws UnreadableArticle {
    return new WordReader().read(new Document("a.docx", bytes));
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(((UnreadableArticle) e).remedy()).isNotBlank());
  }

  private static byte[] withProlog(String prolog, String text) {
    return Docx.of("")
        .raw(
            "word/document.xml",
            prolog
                + "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p></w:body></w:document>")
        .bytes();
  }

  @Test
  void aTextThatExpandsEnormouslyIsRefused() {
    assertRefused(
        Docx.of(paragraph("a ".repeat(70_000_000))).bytes(), "more than 12,000,000 characters");
    assertRefused(
        Docx.of("<!--" + "a ".repeat(70_000_000) + "-->").bytes(), "more than 120,000,000 bytes");
    assertRefused(Docx.of(paragraph("a ".repeat(400_000))).bytes(), "800,000 characters");
  }

  @Test
  void partsThatNobodyReadsMayBeOfAnySize() throws UnreadableArticle {
    Docx docx = Docx.of(paragraph(SENTENCE));
    docx.raw("word/media/image1.png", "x".repeat(130_000_000));
    docx.raw("word/unrelated.xml", "x".repeat(130_000_000));

    assertThat(read(docx.bytes()).text()).contains(SENTENCE);
  }

  @Test
  void relationsWithoutEndAreRefused() {
    Docx docx = Docx.of(paragraph(SENTENCE)).raw("_rels/.rels", " ".repeat(5_000_000));

    assertRefused(docx.bytes(), "a part of more than 4,000,000 bytes");
  }

  @Test
  void anArchiveOfEndlesslyManyPartsIsRefused() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < 21_000; i++) {
      parts.put("p" + i + ".xml", new byte[0]);
    }

    assertRefused(Docx.zip(parts), "more than 20000 parts");
  }

  @Test
  void endlesslyManyElementsAreRefused() {
    assertRefused(Docx.of("<w:p/>".repeat(1_600_000)).bytes(), "1,500,000 elements");
  }

  @Test
  void elementsNestedWithoutEndAreRefused() {
    int depth = 100_000;
    String deep = "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);

    assertRefused(Docx.of(deep).bytes(), "nested more than 250 deep");
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    String remote = "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">";

    for (String prolog : new String[] {laughs, outside, remote}) {
      assertRefused(withProlog(prolog, "&a;"), "damaged");
      assertRefused(withProlog(prolog, SENTENCE), "a document type");
    }
  }

  @Test
  void entitiesOfTheIndexAreNotExpandedEither() {
    Docx docx = Docx.of(paragraph(SENTENCE));
    docx.raw("_rels/.rels", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>");

    assertRefused(docx.bytes(), "damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../evil.xml",
        "/etc/evil.xml",
        "C:\\evil.xml",
        "word\\..\\evil.xml",
        "a/../b.xml"
      })
  void namesThatLeadElsewhereAreLeftOut(String name) throws UnreadableArticle {
    assertThat(read(Docx.of(paragraph(SENTENCE)).raw(name, "<x/>").bytes()).text())
        .contains(SENTENCE);
  }

  @Test
  void macrosAreIgnored() throws UnreadableArticle {
    Docx docx =
        Docx.of(paragraph(SENTENCE))
            .type("application/vnd.ms-word.document.macroEnabled.main+xml")
            .raw("word/vbaProject.bin", "Sub AutoOpen()");

    assertThat(read(docx.bytes()).text().strip()).isEqualTo(SENTENCE);
  }

  @Test
  void embeddedObjectsAreIgnored() throws UnreadableArticle {
    String object =
        "<w:r><w:object><o:OLEObject xmlns:o=\"urn:o\" r:id=\"none\"/></w:object></w:r>";

    assertThat(read(Docx.of(paragraph(SENTENCE, object)).bytes()).text().strip())
        .isEqualTo(SENTENCE);
  }

  @Test
  void whatIsNoWordDocumentIsNamed() {
    Map<String, byte[]> open = Map.of("content.xml", new byte[0]);

    assertRefused(Docx.zip(open), "an OpenDocument file");
    assertRefused(Docx.zip(Map.of("a.txt", new byte[0])), "an archive, not a Word document");
    assertRefused(
        Docx.of(paragraph(SENTENCE))
            .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
            .bytes(),
        "an Office file, but no Word document");
  }

  @Test
  void encryptedAndOldDocumentsAreNamed() throws IOException {
    assertRefused(compound("EncryptedPackage"), "encrypted");
    assertRefused(compound("WordDocument"), "an old Word document (.doc)");
    assertRefused(compound("Workbook"), "an old Office file");
  }

  private static byte[] compound(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aDocumentThatWasCutOffIsRefused() {
    byte[] whole = Docx.of(paragraph(SENTENCE.repeat(500))).bytes();

    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 30, whole.length - 1}) {
      assertRefused(Arrays.copyOf(whole, length), "damaged");
    }
  }

  @Test
  void aDocumentWithoutBodyOrWithBrokenXmlIsRefused() {
    assertRefused(Docx.of("").raw("word/document.xml", "<x/>").bytes(), "no body");
    assertRefused(Docx.of("").raw("word/document.xml", "<x").bytes(), "damaged");
    assertRefused(Docx.of("").raw("word/document.xml", "").bytes(), "damaged");
  }

  @Test
  void stylesThatAreBasedOnEachOtherEndSomewhere() throws UnreadableArticle {
    Docx docx =
        Docx.of(Docx.styled("A", SENTENCE))
            .part(
                "styles",
                "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                    + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>");

    assertThat(read(docx.bytes()).text()).contains(SENTENCE);
  }

  @Test
  void aLargeFileOfRubbishIsRefusedSoon() {
    byte[] rubbish = new byte[100_000_000];
    Arrays.fill(rubbish, (byte) 'P');
    System.arraycopy("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), 0, rubbish, 0, 4);

    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertRefused(rubbish, "damaged"));
  }
}
