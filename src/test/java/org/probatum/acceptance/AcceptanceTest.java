package org.probatum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.audit.Audit;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;
import org.probatum.grading.Category;
import org.probatum.grading.Finding;

/**
 * The article that the project was started for, as it is and with single facts changed. Its text is
 * not the project's to ship, so these tests are skipped where it is absent.
 */
class AcceptanceTest {

  private static final Path FOLDER = Path.of("..", "shared", "articles");
  private static final Path ARTICLE = FOLDER.resolve("ketamine-infusions-for-addiction.txt");
  private static final Path EXPECTED =
      FOLDER.resolve("ketamine-infusions-for-addiction.expected.json");

  private static Auditor auditor;
  private static String text;
  private static Audit original;

  @BeforeAll
  static void readArticle() throws Exception {
    assumeTrue(Files.exists(ARTICLE), "the article is not here: " + ARTICLE);
    auditor = Auditor.of(Settings.DEFAULT);
    text = Files.readString(ARTICLE);
    original = audit(text);
  }

  private static Audit audit(String changed) throws Exception {
    Source source = new Source("article.txt", changed.getBytes(StandardCharsets.UTF_8));
    return auditor.audit(source, Instant.EPOCH);
  }

  private static List<Finding> of(Audit audit, Category category) {
    return audit.grades().findings().stream().filter(f -> f.category() == category).toList();
  }

  private static String change(String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  @Test
  void everythingThatMustBeFoundIsFoundAndNothingElseIsFlagged() throws Exception {
    Expectations expected = expectations();
    Audit audit = audit(text);

    assertThat(expected.missing(audit)).isEmpty();
    assertThat(expected.wrong(audit)).isEmpty();
  }

  private static Expectations expectations() throws IOException {
    return Expectations.read(EXPECTED);
  }

  @Test
  void theRightNumberOfParticipantsIsNotFlagged() throws Exception {
    assertThat(of(audit(change("70 participants", "55 participants")), Category.SAMPLE_SIZE))
        .isEmpty();
    assertThat(of(audit(change("70 participants", "62 participants")), Category.SAMPLE_SIZE))
        .hasSize(1);
  }

  @Test
  void theRightYearAndTheRightControlAreNotFlagged() throws Exception {
    Audit right = audit(change("in 2018(1)", "in 2019(1)").replace("placebo", "midazolam"));

    assertThat(of(right, Category.ATTRIBUTION))
        .noneMatch(f -> f.references().contains("R1") && f.isFail());
    assertThat(of(right, Category.COMPARATOR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "American Journal of Psychiatry in 2018(1) | The Lancet in 2019(1) | ATTRIBUTION",
        "(48.2%) | (61.5%) | NUMBER",
        "53% less likely | 47% less likely | NUMBER",
        "craving scores were 58.1% lower | craving scores were 58.1% higher | DIRECTION",
        "58.1% lower in the ketamine group | 58.1% lower in the placebo group | DIRECTION",
        "significantly reduced cocaine cravings | did not reduce cocaine cravings | DIRECTION",
        "53% less likely | sixty-three percent less likely | NUMBER",
        "compared with the placebo group, | compared with the placebo group (HR 0.74), | NUMBER",
        "compared with the placebo group, | compared with the placebo group (p < 0.001), | NUMBER",
        "compared with the placebo group, | compared with the lorazepam group, | COMPARATOR",
        "The ketamine group | The topiramate group | INTERVENTION",
        "one receiving the ketamine infusion | one receiving intranasal ketamine | INTERVENTION",
        "one receiving the ketamine infusion | one receiving ketamine 0.8 mg/kg | INTERVENTION",
        "one receiving the ketamine infusion | one receiving ketamine 5 mg/kg | NUMBER",
        "one receiving the ketamine infusion | one receiving an infusion over 90 minutes | INTERVENTION",
        "abstinence (48.2%) | abstinence (48.2%) at six months | OUTCOME",
        "Ketamine therapy is not a standalone cure | Ketamine therapy is a cure | ABSOLUTE",
        "in 2018(1) | in 2018(99) | REFERENCE",
        "10.1176/appi.ajp.2019.18101123 | 10.1016/j.biopsych.2013.08.009 | REFERENCE",
        "PMID: 29339294 | PMID: 31230464 | REFERENCE",
        "10.3389/fpsyt.2023 | 10.3389fpsyt.2023 | REFERENCE",
        "cocaine use disorder. The study | heroin use disorder. The study | POPULATION"
      })
  void aChangedFactIsFound(String from, String to, Category category) throws Exception {
    List<String> before = of(original, category).stream().map(AcceptanceTest::said).toList();

    assertThat(of(audit(change(from, to)), category))
        .as("%s instead of %s", to, from)
        .extracting(AcceptanceTest::said)
        .anyMatch(said -> !before.contains(said));
  }

  private static String said(Finding finding) {
    return finding.rule() + ": " + finding.message();
  }

  @Test
  void blanksCodingAndSpellingChangeNothing() throws Exception {
    List<String> rules = rules(original);

    assertThat(rules(audit(text.replace("\n", "\r\n")))).isEqualTo(rules);
    assertThat(rules(audit(text.replace("70 part", "70\u00a0part").replace("53%", "53\u202f%"))))
        .isEqualTo(rules);
    assertThat(rules(audit(text.replace("randomized", "randomised")))).isEqualTo(rules);
    assertThat(rules(audit(text.replace("2018(1)", "2018\u00b9")))).isEqualTo(rules);
  }

  private static List<String> rules(Audit audit) {
    return audit.grades().findings().stream().map(Finding::rule).sorted().toList();
  }

  @Test
  void theRightDoseTimeAndStatisticsAreNotFlagged() throws Exception {
    String right =
        change(
                "one receiving the ketamine infusion",
                "one receiving ketamine 0.5 mg/kg infused over 40 minutes")
            .replace("abstinence (48.2%)", "abstinence (48.2%) at five weeks")
            .replace(
                "compared with the placebo group,",
                "compared with the placebo group (HR 0.47, 95% CI 0.24 to 0.92; p = 0.03),");

    assertThat(audit(right).grades().findings())
        .extracting(Finding::rule)
        .doesNotContain(
            "QUO-NUM-01", "QUO-NUM-05", "QUO-PIC-06", "QUO-PIC-10", "QUO-PIC-11", "STA-CIP-02");
  }

  @Test
  void swappedArmsAreFound() throws Exception {
    String swapped =
        change("(48.2%)", "(@)").replace("(10.7%)", "(48.2%)").replace("(@)", "(10.7%)");

    assertThat(of(audit(swapped), Category.NUMBER)).hasSize(1);
  }

  @Test
  void aDanglingMarkerIsFoundAndACorrectedDoiIsNot() throws Exception {
    assertThat(of(audit(change("in 2018(1)", "in 2018(9)")), Category.REFERENCE))
        .anyMatch(f -> f.rule().equals("REF-DNG-01"));
    assertThat(
            of(
                audit(change("https://doi: 10.1016", "https://doi.org/10.1016")),
                Category.REFERENCE))
        .noneMatch(f -> f.rule().equals("REF-DOI-01"));
  }

  @Test
  void harmsToldAfterAllSilenceTheirFinding() throws Exception {
    String told =
        change(
            "Conclusion\n",
            "Side effects\n\nKetamine can cause dissociation, raised blood pressure and bladder damage, and it can be misused.\n\nConclusion\n");

    assertThat(of(audit(told), Category.HARMS)).noneMatch(f -> f.rule().equals("EDI-BAL-01"));
  }

  @Test
  void theSameInputGivesTheSameFindings() throws Exception {
    assertThat(audit(text).grades().findings()).isEqualTo(audit(text).grades().findings());
  }
}
