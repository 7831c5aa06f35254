package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreCommandsTest {

  private static final String RIS =
      "TY  - JOUR\nTI  - Walking and blood pressure\nAU  - Lee, K\nPY  - 2011\n"
          + "JO  - Heart\nDO  - 10.1000/walk\nAB  - We walked.\nER  - \n";

  @TempDir private Path folder;

  private CommandRun evidence(Object... words) {
    List<Object> all = new ArrayList<>(List.of("evidence"));
    all.addAll(Arrays.asList(words));
    all.addAll(List.of("--library", folder.resolve("evidence.db")));
    return CommandRun.of(all.toArray());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @BeforeEach
  void fill() throws IOException {
    assertThat(evidence("import", file("refs.ris", RIS)).code()).isZero();
  }

  @Test
  void anImportCountsWhatItDid() throws IOException {
    CommandRun again =
        evidence("import", file("b.ris", RIS), file("c.ris", RIS.replace("Walking", "Running")));

    assertThat(again.out().lines())
        .containsExactly(
            folder.resolve("b.ris") + ": 0 new, 0 updated, 1 unchanged, 0 refused.",
            folder.resolve("c.ris") + ": 0 new, 1 updated, 0 unchanged, 0 refused.",
            "Library: " + folder.resolve("evidence.db") + ", 1 work.");
  }

  @Test
  void aRefusedRecordIsToldAndTheOthersKept() throws IOException {
    CommandRun run = evidence("import", file("b.ris", "TY  - JOUR\nPY  - 2000\nER  - \n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "probatum: b.ris, record 1 (line 1): has no title.\n"
                + "Give the title in the file, or leave the record out.\n");
  }

  @Test
  void aBrokenFileIsToldAndNothingOfItTaken() throws IOException {
    CommandRun run = evidence("import", file("b.ris", RIS.replace("walk", "b") + "TY  - JOUR\n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("not imported", "1 work");
    assertThat(run.err()).contains("b.ris, line 9: the file ends within a record");
  }

  @Test
  void aMissingFileStopsTheImport() {
    CommandRun run = evidence("import", folder.resolve("none.xml"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such file");
  }

  @Test
  void aWorkIsShownWithItsSources() {
    for (String key : List.of("10.1000/walk", "https://doi.org/10.1000/WALK")) {
      assertThat(evidence("show", key).out())
          .startsWith("Walking and blood pressure\n")
          .contains("Authors: Lee K", "Abstract: We walked.")
          .endsWith("Source: RIS, refs.ris, record 1 (line 1), read 2026-01-02\n");
    }
    assertThat(evidence("show", "10.1000/none").code()).isEqualTo(2);
  }

  @Test
  void searchLooksIntoTheLocalLibraryToo() {
    assertThat(evidence("search", "walking").out()).contains("[10.1000/walk]");
    assertThat(evidence("walking", "pressure").out()).contains("[10.1000/walk]");
  }

  @Test
  void aRecordOfOnesOwnWins() {
    CommandRun run =
        evidence(
            "add",
            "--title",
            "Walking, corrected",
            "--author",
            "Lee K",
            "--set",
            "doi=10.1000/walk",
            "--set",
            "design=randomised trial",
            "--set",
            "randomised=50");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(evidence("show", "10.1000/walk").out())
        .startsWith("Walking, corrected\n")
        .contains("Study: randomised trial, n = 50", "Abstract: We walked.");
  }

  @Test
  void aRecordOfOnesOwnIsChecked() {
    CommandRun run = evidence("add", "--title", "T", "--set", "design=magic");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("design (magic)");
  }

  @Test
  void whatIsExportedCanBeImported() throws IOException {
    Path export = folder.resolve("all.jsonl");
    assertThat(evidence("export", export).out()).isEqualTo(export + ": 1 records.\n");

    CommandRun run =
        CommandRun.of("evidence", "import", export, "--library", folder.resolve("other.db"));

    assertThat(run.out()).contains("1 new, 0 updated, 0 unchanged, 0 refused");
    assertThat(
            CommandRun.of(
                    "evidence", "show", "10.1000/walk", "--library", folder.resolve("other.db"))
                .out())
        .isEqualTo(evidence("show", "10.1000/walk").out());
  }

  @Test
  void theLibraryIsVerified() throws IOException {
    assertThat(evidence("verify").out()).endsWith("evidence.db: sound, 1 work.\n");
    assertThat(CommandRun.of("evidence", "verify", "--library", folder.resolve("none.db")).err())
        .contains("there is no library yet");
    assertThat(
            CommandRun.of("evidence", "verify", "--library", file("x.db", "x".repeat(9999))).err())
        .contains("is no evidence library");
  }

  @Test
  void aCheckUsesTheLibrary() throws IOException {
    Path retractions = file("watch.csv", "doi,retractionwatch\n10.1000/walk,Retraction\n");
    assertThat(evidence("import", retractions).code()).isZero();
    Path article =
        file(
            "article.md",
            "# Walking\n\nWalking lowered blood pressure [1].\n\n## References\n\n"
                + "1. Lee K. Walking and blood pressure. Heart. 2011. doi:10.1000/walk\n");

    CommandRun run =
        CommandRun.of(
            "check",
            article,
            "--out",
            folder,
            "--fail-on",
            "critical",
            "--library",
            folder.resolve("evidence.db"));

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.out()).contains("retracted");
  }

  @Test
  void aCheckAsksForWhatAWorkWithoutAbstractFound() throws IOException {
    String ris = "TY  - JOUR\nTI  - Zinc for colds: a scoping review\nAU  - Poe, E\nPY  - 2014\n";
    assertThat(evidence("import", file("zinc.ris", ris + "DO  - 10.1000/zinc\nER  - \n")).code())
        .isZero();
    String article =
        "# Colds\n\nZinc shortens colds [1].\n\n## References\n\n"
            + "1. Poe E. Zinc for colds: a scoping review. Heart. 2014. doi:10.1000/zinc\n";

    CommandRun run =
        CommandRun.of(
            "check",
            file("colds.md", article),
            "--out",
            folder,
            "--library",
            folder.resolve("evidence.db"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("colds.evidence.json"))
        .content()
        .contains("\"design\": \"scoping review\"", "not what it found");
  }

  @Test
  void showTellsWhatIsReadOutOfAnAbstractWithItsPassage() throws IOException {
    String told =
        "We randomly assigned 90 adults with asthma to zinc (n=45) or placebo (n=45). The primary"
            + " outcome, death, occurred in 2.2% with zinc and 4.4% with placebo (P=0.56). No funding was"
            + " received.";
    String ris = "TY  - JOUR\nTI  - Zinc for asthma\nPY  - 2014\nDO  - 10.1000/zinc\nAB  - ";
    assertThat(evidence("import", file("zinc.ris", ris + told + "\nER  - \n")).code()).isZero();

    String allocation =
        "\u201cWe randomly assigned 90 adults with asthma to zinc (n=45) or placebo (n=45).\u201d";
    assertThat(evidence("show", "10.1000/zinc").out())
        .contains(
            "Randomised: 90 (" + allocation + ", confidence 0.90)",
            "Group, comparator, placebo: 45 (" + allocation,
            "People: adults with asthma (",
            "Analysed: not stated",
            "Funding: none (\u201cNo funding was received.\u201d)",
            "Outcome, death: 2.2% with zinc; 4.4% with placebo; p = 0.56; direction not stated; primary (");
  }

  @Test
  void whatASourceSaidBeforeAnUpdateStaysReadable() throws IOException {
    String table = "@misc{a, title={Walking}, doi={10.1000/w}, year={%s}, note={}}";
    evidence("import", file("a.bib", table.formatted("2011")));
    evidence("import", file("a2.bib", table.formatted("2012")));

    assertThat(evidence("show", "10.1000/w").out())
        .contains("Source: BibTeX, a2.bib, record 1 (a), read 2026-01-02\n", "Years: 2012\n")
        .contains("Source: BibTeX, a.bib, record 1 (a), read 2026-01-02, until 2026-01-02\n")
        .endsWith("Title: Walking\n  Years: 2011\n  DOI: 10.1000/w\n  Publication types: misc\n");
  }

  @Test
  void theNumbersOfATrialBeforeAnUpdateStayReadable() throws IOException {
    String trial =
        "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT99999991\","
            + " \"briefTitle\": \"Walking\"}, \"designModule\": {\"studyType\":"
            + " \"INTERVENTIONAL\", \"designInfo\": {\"allocation\": \"RANDOMIZED\"},"
            + " \"enrollmentInfo\": {\"count\": %d, \"type\": \"ACTUAL\"}}}}";
    evidence("import", file("t.json", trial.formatted(120)));
    evidence("import", file("t.json", trial.formatted(98)));

    assertThat(evidence("show", "NCT99999991").out()).contains("n = 98").contains("n = 120");
  }

  @Test
  void anExportThatCannotBeWrittenSaysWhy() {
    Path nowhere = folder.resolve("missing").resolve("all.jsonl");

    CommandRun run = evidence("export", nowhere);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("probatum: " + nowhere + ": cannot be written (no such file or folder).");
  }

  @Test
  void aFolderIsNoLibrary() {
    CommandRun run = CommandRun.of("evidence", "verify", "--library", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(folder + ": is no readable file", "--library");
  }
}
