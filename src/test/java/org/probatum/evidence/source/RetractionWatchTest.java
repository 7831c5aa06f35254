package org.probatum.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Work;

class RetractionWatchTest {

  private static final String HEAD =
      "Record ID,Title,Journal,Author,RetractionDate,RetractionDOI,OriginalPaperDate,"
          + "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n";

  @Test
  void aRetractionCarriesDateAndPlace() {
    Work work =
        Read.text(
                HEAD
                    + "1,\"A title, in two parts\",Example,Ann Smith;Bo Doe,7/8/2020"
                    + " 0:00,10.1000/R,1/2/2018 0:00,10.1000/o,0,Retraction\n")
            .one()
            .work();

    assertThat(work.notices())
        .containsExactly(new Notice(Notice.Kind.RETRACTION, "2020-07-08", "10.1000/r"));
    assertThat(work.authors()).containsExactly("Smith A", "Doe B");
    assertThat(work.pmid()).isNull();
  }

  @Test
  void whatIsNoDateIsNotTakenForOne() {
    Work work =
        Read.text(HEAD + "1,A,B,C D,13/45/2020 0:00,10.1000/R,,10.1000/o,0,Retraction\n")
            .one()
            .work();

    assertThat(work.notices())
        .containsExactly(new Notice(Notice.Kind.RETRACTION, null, "10.1000/r"));
  }

  @Test
  void theKindsOfNoticesAreKeptApart() {
    Read read =
        Read.text(
            "\"doi\",\"retractionwatch\"\n10.1000/a,Correction;Expression of concern\n"
                + "10.1000/b,Reinstatement\n10.1000/c,Something new\n");

    assertThat(read.records())
        .extracting(r -> r.work().notices().stream().map(Notice::kind).toList().toString())
        .containsExactly("[CORRECTION, CONCERN]", "[REINSTATEMENT]");
    assertThat(read.problems())
        .extracting(p -> p.words())
        .containsExactly(
            "file, row 3: has no kind of notice that is known.\n"
                + "It was left out; nothing else depends on it.");
  }

  @Test
  void aRetractionThatWasTakenBackNoLongerStands() {
    Work work = Read.text("doi,retractionwatch\n10.1000/a,Retraction;Reinstatement\n").one().work();

    assertThat(work.has(Notice.Kind.RETRACTION)).isFalse();
    assertThat(work.has(Notice.Kind.REINSTATEMENT)).isTrue();
  }
}
