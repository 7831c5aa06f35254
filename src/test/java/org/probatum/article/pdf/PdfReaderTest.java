package org.probatum.article.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Document;
import org.probatum.article.Sentence;
import org.probatum.article.UnreadableArticle;

class PdfReaderTest {

  private static final String[] LEFT = {
    "Magnesium was tried in forty adults with mi-",
    "graine who kept a diary. Attacks fell by half",
    "in the group that took it for twelve weeks.",
    "Nobody in this trial stopped because of it,",
    "although loose stools were told by a few of",
    "them in the first week of the double-",
    "blind phase of the trial that was told of."
  };
  private static final String[] RIGHT = {
    "The second trial, which was larger, found no",
    "difference between magnesium and placebo at",
    "six months of follow-up in any outcome that",
    "its authors had registered before they began.",
    "It was stopped early for reasons of money and",
    "not of harm. Its people were on average older",
    "and had had more attacks at the beginning."
  };

  @Test
  void columnsAreReadOneAfterTheOtherAndPartedWordsJoined() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      columns(pdf);

      Article article = read(pdf.bytes());

      assertThat(article.title()).isEqualTo("Magnesium against migraine");
      assertThat(article.sentences())
          .extracting(Sentence::text)
          .startsWith(
              "Magnesium against migraine",
              "Magnesium was tried in forty adults with migraine who kept a diary.",
              "Attacks fell by half in the group that took it for twelve weeks.")
          .contains(
              "Nobody in this trial stopped because of it, although loose stools were told by a few"
                  + " of them in the first week of the double-blind phase of the trial that was"
                  + " told of.",
              "It was stopped early for reasons of money and not of harm.");
    }
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndPagesAreKept() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf()) {
      for (int page = 1; page <= 3; page++) {
        pdf.page().at(60, 40, 9, "J Example Med 2020; 3").at(300, 810, 9, String.valueOf(page));
        pdf.at(60, 200, 10, "Sentence number " + page + " stands on a page of its own here.");
      }

      Article article = read(pdf.bytes());

      assertThat(article.text()).doesNotContain("J Example Med");
      assertThat(article.sentences())
          .extracting(sentence -> article.sourceMap().placeOf(sentence.span()))
          .containsExactly("page 1", "page 2", "page 3");
    }
  }

  @Test
  void aRaisedNumberIsRaised() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.raised(60, 200, "Attacks fell by half in those who took it.", "2,3");

      assertThat(read(pdf.bytes()).text().strip())
          .isEqualTo("Attacks fell by half in those who took it.\u00b2,\u00b3");
    }
  }

  @Test
  void entriesThatHangFromTheirFirstLineAreParted() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 160, 10, "It works in most of those who were asked about it in the trial.");
      pdf.bold(60, 200, 12, "References");
      pdf.at(60, 220, 10, "Okoye, B. (2019). Magnesium for migraine in adults: a trial that");
      pdf.at(80, 233, 10, "was large. Headache, 12(3), 45-50. https://doi.org/10.1000/a.1");
      pdf.at(60, 246, 10, "Berg, A. (2020). Sleep and pain. Pain, 7, 1-9.");

      Article article = read(pdf.bytes());

      assertThat(article.blocks(Block.ReferenceEntry.class)).hasSize(2);
    }
  }

  @Test
  void withoutStylesHeadingsAndEntriesAreToldByTheirLines() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 160, 10, "What the trial found");
      pdf.at(60, 173, 10, "It works in most of those who were asked about N-methyl-D-");
      pdf.at(60, 186, 10, "aspartate in the trial that was told of in the paper (1).");
      pdf.at(60, 220, 10, "1. Okoye B, Berg A. Magnesium for migraine. Headache. 2018 Nov;12:7-");
      pdf.at(60, 233, 10, "12. PMID: 29339294.");
      pdf.at(
          60, 246, 10, "2. Berg A, Okoye B. Sleep and pain. Pain. 2020;7(1):1-9. doi:10.1000/p.7");

      Article article = read(pdf.bytes());

      assertThat(article.title()).isEqualTo("What the trial found");
      assertThat(article.text()).contains("N-methyl-D-aspartate");
      assertThat(article.blocks(Block.ReferenceEntry.class))
          .extracting(Block.ReferenceEntry::label)
          .containsExactly("1", "2");
    }
  }

  @Test
  @Timeout(20)
  void whatIsPrintedBesideThePageIsNotRead() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      columns(pdf);
      pdf.at(1e9f, 300, 10, "far away").at(60, 310, 1e8f, "huge").at(60, -500, 10, "above");

      assertThat(read(pdf.bytes()).text()).doesNotContain("far away", "huge", "above");
    }
  }

  @Test
  void aTableOfTwoColumnsHasCellsThatWrapAndHeaders() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 100, 10, "What was drunk and what came of it stands in the table below.");
      pdf.bold(60, 130, 10, "Drink").bold(200, 130, 10, "Effect on sleep");
      pdf.at(60, 150, 10, "Coffee").at(200, 150, 10, "Sleep was shorter by an");
      pdf.at(200, 162, 10, "hour after coffee.");
      pdf.at(60, 182, 10, "Tea of mint").at(200, 182, 10, "Sleep was better");
      pdf.at(60, 194, 10, "and lemon").at(200, 194, 10, "after tea.");
      pdf.at(60, 230, 10, "These figures hold for adults only.");

      assertThat(read(pdf.bytes()).blocks(Block.TableCell.class))
          .extracting(Block.TableCell::headers)
          .containsExactly(
              List.of(),
              List.of(),
              List.of("Drink"),
              List.of("Effect on sleep", "Coffee"),
              List.of("Drink"),
              List.of("Effect on sleep", "Tea of mint and lemon"));
      assertThat(read(pdf.bytes()).sentences())
          .extracting(Sentence::text)
          .contains(
              "Sleep was shorter by an hour after coffee.",
              "Sleep was better after tea.",
              "These figures hold for adults only.");
    }
  }

  @Test
  void cellsInTheMiddleOfTheirRowStandBetweenTheLinesOfOthers() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 100, 10, "Myth").at(200, 100, 10, "Fact");
      pdf.at(60, 120, 10, "Coffee helps sleep.").at(200, 120, 10, "It does not.");
      pdf.at(60, 140, 10, "Tea cures all who");
      pdf.at(200, 146, 10, "No trial shows that.");
      pdf.at(60, 152, 10, "lie awake.");

      assertThat(read(pdf.bytes()).sentences())
          .extracting(Sentence::text)
          .contains("Tea cures all who lie awake.", "No trial shows that.");
    }
  }

  @Test
  void linesOfAColumnThatAreStretchedToItsEdgeAreNoRows() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 100, 10, "Coffee was drunk by all of them, and it").at(60, 112, 10, "shortened ");
      pdf.at(130, 112, 10, "sleep ").at(190, 112, 10, "by ").at(225, 112, 10, "an");
      pdf.at(60, 124, 10, "hour or so in most.");

      assertThat(read(pdf.bytes()).blocks(Block.TableCell.class)).isEmpty();
    }
  }

  @Test
  void numbersThatStandApartFromTheirWordsAreAList() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 100, 10, "1.").at(90, 100, 10, "Coffee shortened the sleep of adults.");
      pdf.at(60, 112, 10, "2.").at(90, 112, 10, "Tea did not shorten it.");

      assertThat(read(pdf.bytes()).blocks(Block.TableCell.class)).isEmpty();
    }
  }

  @Test
  void notesMayHaveMoreLettersThanTheTextAndRomanNumerals() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.raised(60, 100, "Coffee shortens the sleep of most adults by an hour.", "i");
      pdf.at(60, 112, 10, "Tea does not shorten it, as two trials of it say.");
      pdf.at(60, 500, 8, "i").at(80, 500, 8, "Miller A, Brown T. Of coffee and of the sleep of");
      pdf.at(60, 510, 8, "adults in towns. J Sleep Stud. 2019;3(2):10-18.");
      pdf.at(60, 526, 8, "ii").at(80, 526, 8, "Jones B. Of tea and of the sleep of those who do");
      pdf.at(60, 536, 8, "not drink it. J Sleep Stud. 2020;4(2):20-28.");

      Article article = read(pdf.bytes());

      assertThat(article.text()).contains("hour.\u00b9 Tea does not");
      assertThat(article.blocks(Block.ReferenceEntry.class))
          .extracting(Block.ReferenceEntry::label)
          .containsExactly("1", "2");
    }
  }

  @Test
  void fontsOfTheMachineAreNotLookedFor() throws Exception {
    FontMapper before = FontMappers.instance();
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      pdf.at(60, 100, 10, "Coffee shortens sleep in a font that the file does not hold.");
      byte[] bytes = pdf.bytes();
      FontMappers.set(new NoFonts());

      assertThat(read(bytes).text()).contains("Coffee shortens sleep");
    } finally {
      FontMappers.set(before);
    }
  }

  @Test
  void aScanIsToldFromAText() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      byte[] bytes = pdf.bytes();

      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(UnreadableArticle.class)
          .hasMessageContaining("it is an image");
    }
  }

  @Test
  void aLockedFileIsToldSo() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf().page().at(60, 200, 10, "Secret.").lock("key")) {
      byte[] bytes = pdf.bytes();

      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(UnreadableArticle.class)
          .hasMessageContaining("encrypted");
    }
  }

  @Test
  void aBookIsRefusedByItsPages() throws Exception {
    try (PrintedPdf pdf = new PrintedPdf()) {
      for (int page = 0; page < 301; page++) {
        pdf.page();
      }
      byte[] bytes = pdf.bytes();

      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(UnreadableArticle.class)
          .hasMessageContaining("301 pages");
    }
  }

  @Test
  void whateverIsCutOffOrTurnedOverIsReadOrRefusedButNeverBreaks() throws Exception {
    byte[] whole;
    try (PrintedPdf pdf = new PrintedPdf().page()) {
      columns(pdf);
      whole = pdf.bytes();
    }
    Random chance = new Random(7);
    for (int i = 0; i < 150; i++) {
      byte[] broken = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
      for (int flips = chance.nextInt(12); flips > 0; flips--) {
        broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
      }
      try {
        assertThat(read(broken).text()).isNotNull();
      } catch (UnreadableArticle refused) {
        assertThat(refused.remedy()).isNotBlank();
      }
    }
  }

  private static void columns(PrintedPdf pdf) throws IOException {
    pdf.bold(60, 100, 16, "Magnesium against migraine");
    for (int i = 0; i < LEFT.length; i++) {
      pdf.at(60, 160 + 13 * i, 10, LEFT[i]).at(310, 160 + 13 * i, 10, RIGHT[i]);
    }
  }

  private static Article read(byte[] bytes) throws UnreadableArticle {
    return new PdfReader().read(new Document("a.pdf", bytes));
  }
}
