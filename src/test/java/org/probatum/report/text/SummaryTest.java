package org.probatum.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.audit.Audit;
import org.probatum.evidence.Origin;
import org.probatum.grading.Finding;
import org.probatum.grading.Grades;
import org.probatum.grading.Input;
import org.probatum.grading.Passage;
import org.probatum.report.AuditFixture;
import org.probatum.text.Span;

class SummaryTest {

  private static final List<String> REPORTS = List.of("reports/lurazepine.xlsx");

  @Test
  void tellsVerdictsWorstFindingsAndWhereTheReportIs() {
    assertThat(Summary.of(AuditFixture.audit(), REPORTS, false))
        .isEqualTo(
            """
            Lurazepine for people who cannot sleep  lurazepine.txt
            6 claims: 1 contradicted, 1 miscited, 2 unsupported, 1 overstated, 1 unverifiable
            8 findings: 1 critical, 2 major, 3 moderate, 1 minor, 1 info (3 for review)
              Critical  A cure is promised; nothing that the article cites could show one.
                        “= 3 tablets a day will cure insomnia for good”\
              Conclusion, paragraph 3, sentence 1 (line 11)
              Major     The text gives 140 people for the trial; Meyer 2021 counts 104.
                        “140 people”\
              What the trial found, paragraph 2, sentence 1 (line 7)
              Major     The text names placebo as the comparator; in Meyer 2021 \
            it was zolpidem 10 mg.
                        “longer than people on placebo”\
              What the trial found, paragraph 2, sentence 2 (line 7)
              Moderate  The article tells of benefit but of no harm; its source counts falls.
                        the whole article
              Moderate  Two claims that need a source have none.
                        “Chronic insomnia affects about one adult in ten.”\
              Opening, paragraph 1, sentence 1 (line 3)
              … and 3 more
            Report: reports/lurazepine.xlsx
            """);
  }

  @Test
  void isPlainUnlessColourIsAskedFor() {
    Audit audit = AuditFixture.audit();
    String coloured = Summary.of(audit, REPORTS, true);
    assertThat(Summary.of(audit, REPORTS, false)).doesNotContain("\u001B");
    assertThat(coloured).contains("\u001B[1;31mCritical\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", ""))
        .isEqualTo(Summary.of(audit, REPORTS, false));
  }

  @Test
  void anArticleWithoutFindingsHasTwoCounts() {
    assertThat(Summary.of(AuditFixture.empty(), List.of(), false))
        .isEqualTo(
            """
            Lurazepine for people who cannot sleep  lurazepine.txt
            0 claims
            0 findings
            """);
  }

  @Test
  void wordsOfTheArticleCannotSteerTheTerminal() {
    String text = Summary.of(quoting("red\u001B[31m\r\nalert"), List.of(), false);
    assertThat(text).contains("“red [31m alert”").doesNotContain("\u001B");
  }

  @Test
  void aLongQuoteIsCutAtAWord() {
    String text = Summary.of(quoting("word ".repeat(60).strip()), List.of(), false);
    assertThat(text).contains("word word …”");
  }

  private static Audit quoting(String quote) {
    Audit audit = AuditFixture.audit();
    Finding like = audit.grades().findings().get(0);
    Location place = new Location("", SectionRole.BODY, 1, 1, new Span(0, 3));
    Finding finding =
        new Finding(
            "x",
            like.rule(),
            like.category(),
            like.outcome(),
            like.severity(),
            0.5,
            List.of(new Passage(quote, place)),
            List.of(),
            List.of(),
            List.of(),
            "A message.",
            "",
            "",
            "",
            List.of(new Input("a", "b", Origin.ARTICLE)),
            List.of(),
            List.of(),
            List.of());
    Grades grades =
        new Grades(
            List.of(finding), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return AuditFixture.audit(grades, audit.stamp().time());
  }
}
