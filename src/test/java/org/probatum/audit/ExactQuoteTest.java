package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probatum.article.Location;
import org.probatum.claim.Cue;
import org.probatum.claim.Mention;
import org.probatum.claim.StudyMention;
import org.probatum.grading.Passage;

/** Blanks that hold together, hyphens that do not show and odd apostrophes stay in quotes. */
class ExactQuoteTest {

  private static final String TEXT =
      "Ketamine for alcohol\n\nI\u02bcve seen it work. A study published in JAMA\u00a0Psychiatry"
          + " in\u00a02019 found that ket\u00adamine cures alcohol addic\u00adtion in 80% of\u00a0patients."
          + " It is a mir\u00adacle, com\u00adpletely\u00a0safe for everyone, and studies\u00a0have shown that"
          + " it works. Some partici-\npants stayed sober; each participant was glad.\n";

  @Test
  void whatIsQuotedStandsInTheArticleLetterForLetter() throws Exception {
    Audit audit =
        Auditor.of(Settings.DEFAULT)
            .audit(new Source("odd.txt", TEXT.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH);
    List<Passage> places =
        Stream.of(
                audit.grades().findings().stream().flatMap(each -> each.places().stream()),
                audit.statements().cues().stream().map(ExactQuoteTest::of),
                audit.statements().mentions().stream().map(ExactQuoteTest::of),
                audit.statements().studies().stream().map(ExactQuoteTest::of))
            .flatMap(each -> each)
            .toList();

    assertThat(places).hasSizeGreaterThan(8);
    assertThat(places)
        .allSatisfy(
            each ->
                assertThat(each.location().span().of(audit.article().text()))
                    .isEqualTo(each.quote()));
    assertThat(places).extracting(Passage::quote).anyMatch(quote -> quote.contains("\u00ad"));
    assertThat(places).extracting(Passage::quote).anyMatch(quote -> quote.contains("\u00a0"));
  }

  private static Passage of(Cue cue) {
    return passage(cue.phrase(), cue.location());
  }

  private static Passage of(Mention mention) {
    return passage(mention.phrase(), mention.location());
  }

  private static Passage of(StudyMention study) {
    return passage(study.phrase(), study.location());
  }

  private static Passage passage(String words, Location place) {
    return new Passage(words, place);
  }
}
