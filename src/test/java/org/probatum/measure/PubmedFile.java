package org.probatum.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes PubMed XML of any size. The records are invented and say nothing; their parts are as long
 * and as varied as those of real ones: a common word is common, and most words are rare.
 */
public final class PubmedFile {

  private static final List<String> ROOTS =
      List.of(
          "cardi",
          "neur",
          "hepat",
          "derm",
          "oste",
          "nephr",
          "gastr",
          "pulm",
          "haem",
          "immun",
          "thyr",
          "arthr",
          "psych",
          "ophthalm",
          "onc",
          "vascul",
          "lip",
          "gluc",
          "myo",
          "thromb");
  private static final List<String> ENDINGS =
      List.of(
          "al", "itis", "osis", "oma", "emia", "ology", "pathy", "plasty", "gram", "ectomy", "ine",
          "ate", "ide", "one", "ol", "ic", "ation", "ity", "ous", "ar");
  private static final int WORDS = 60_000;

  private final Random random;

  public PubmedFile(long seed) {
    this.random = new Random(seed);
  }

  /** Writes so many records. */
  public void write(Path file, int records) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, records);
    }
  }

  public void write(OutputStream stream, int records) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PubmedArticleSet>\n");
    for (int number = 1; number <= records; number++) {
      out.write(record(number));
    }
    out.write("</PubmedArticleSet>\n");
    out.flush();
  }

  private String record(int number) {
    return """
    <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">%d</PMID>
    <Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print"><Volume>%d</Volume>
    <Issue>%d</Issue><PubDate><Year>%d</Year></PubDate></JournalIssue>
    <Title>Journal of %s</Title></Journal><ArticleTitle>%s.</ArticleTitle>
    <Pagination><MedlinePgn>%d-9</MedlinePgn></Pagination>
    <Abstract>%s</Abstract><AuthorList>%s</AuthorList>
    <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
    </PublicationTypeList></Article><MeshHeadingList>%s</MeshHeadingList></MedlineCitation>
    <PubmedData><ArticleIdList><ArticleId IdType="doi">10.5555/made.%d</ArticleId>
    </ArticleIdList></PubmedData></PubmedArticle>
    """
        .formatted(
            number,
            1 + random.nextInt(99),
            1 + random.nextInt(12),
            1990 + random.nextInt(35),
            word(),
            words(8 + random.nextInt(8)),
            1 + random.nextInt(999),
            summary(),
            authors(),
            headings(),
            number);
  }

  private String summary() {
    StringBuilder text = new StringBuilder();
    for (String label : List.of("BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS")) {
      String words = words(40 + random.nextInt(30));
      text.append("<AbstractText Label=\"").append(label).append("\">").append(words);
      text.append(" (p &lt; 0.0").append(1 + random.nextInt(9)).append(").</AbstractText>");
    }
    return text.toString();
  }

  private String authors() {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      text.append("<Author><LastName>").append(name()).append("</LastName>");
      text.append("<Initials>AB</Initials></Author>");
    }
    return text.toString();
  }

  private String headings() {
    StringBuilder text = new StringBuilder();
    for (int i = 6 + random.nextInt(8); i > 0; i--) {
      text.append("<MeshHeading><DescriptorName>").append(word());
      text.append("</DescriptorName></MeshHeading>");
    }
    return text.toString();
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder(word());
    for (int i = 1; i < count; i++) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  /** The rank of a word falls as that of words in real text: few are frequent. */
  private String word() {
    int rank = (int) Math.pow(WORDS, random.nextDouble());
    String root = ROOTS.get(rank % ROOTS.size());
    String ending = ENDINGS.get(rank / ROOTS.size() % ENDINGS.size());
    int rest = rank / (ROOTS.size() * ENDINGS.size());
    return root + (rest == 0 ? "" : ROOTS.get(rest % ROOTS.size()) + letters(rest)) + ending;
  }

  private static String letters(int number) {
    return Integer.toString(number, 26).replaceAll("\\d", "o");
  }

  private String name() {
    String name = ROOTS.get(random.nextInt(ROOTS.size())) + letters(random.nextInt(5000));
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
