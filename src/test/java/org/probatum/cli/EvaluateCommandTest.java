package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvaluateCommandTest {

  private static final String ABSTRACT =
      "Eighty patients were randomised to drug (n = 41) or placebo (n = 39). Relapse occurred in"
          + " 12% of the drug group and 31% of the placebo group (P = 0.04).";

  @TempDir private Path folder;

  @Test
  void valuesThatAreReadAsTheyWereMarkedCountAsRight() throws IOException {
    Files.writeString(folder.resolve("1.txt"), ABSTRACT);
    Files.writeString(
        folder.resolve("1.ann"),
        """
        T1\ttotal-participants 0 6\tEighty
        T2\tintervention-participants 43 45\t41
        T3\tcontrol-participants 64 66\t40
        T4\tiv-bin-percent 90 93\t12%
        """);

    CommandRun run = CommandRun.of("evaluate", "pico-corpus", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1 texts")
        .containsPattern("total n +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("n per arm +0\\.500 +0\\.500 +0\\.500")
        .containsPattern("percentages +0\\.500 +1\\.000 +0\\.667")
        .contains("1, n per arm: told 40, read nothing", "1, n per arm: told nothing, read 39");
  }

  @Test
  void howStronglyASentenceTiesCauseToEffectIsHeldAgainstItsLabel() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        """
        sentence,label
        Aspirin reduces pain.,3
        "Aspirin may reduce pain, they wrote.",2
        Aspirin was associated with less pain,1
        Aspirin reduces fever.,1
        """);

    CommandRun run = CommandRun.of("evaluate", "causal-language", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("4 texts")
        .containsPattern("direct cause +0\\.500 +1\\.000 +0\\.667")
        .containsPattern("conditional cause +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("correlation +1\\.000 +0\\.500 +0\\.667");
  }

  @Test
  void whatAPressReleaseMakesOfAPaperIsHeldAgainstItsLabel() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"original_file_id":"1","press_release_conclusion":"Aspirin reduces pain.","press_release_strength":3,"abstract_conclusion":"Aspirin may reduce pain.","abstract_strength":2,"exaggeration_label":"exaggerates"}
        {"original_file_id":"2","press_release_conclusion":"Aspirin may reduce pain.","press_release_strength":2,"abstract_conclusion":"Aspirin may reduce pain.","abstract_strength":3,"exaggeration_label":"downplays"}
        """);

    CommandRun run = CommandRun.of("evaluate", "insciout-exaggeration", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2 texts", "2, release: told downplays, read same")
        .containsPattern("exaggerates +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("direct cause +1\\.000 +0\\.500 +0\\.667");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'\"press_release_strength\":9'; has the strength 9",
        "'\"press_release_strength\":3,\"abstract_strength\":3,\"exaggeration_label\":\"more\"'; has the label more"
      })
  void aPairWithALabelThatIsNoneIsTold(String labels, String problem) throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{" + labels + "}");

    CommandRun run = CommandRun.of("evaluate", "insciout-exaggeration", folder);

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("a.jsonl", problem);
  }

  @Test
  void adviceIsHeldAgainstWhatPeopleTakeForIt() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        """
        label,pmid,sentence,design
        0,1,Aspirin lowered pain.,Trial
        1,2,Aspirin may be useful for pain.,Trial
        2,3,Aspirin should be offered to adults with pain.,Trial
        2,4,More attention to pain is warranted.,Trial
        0,5,Pain must have been severe.,Trial
        """);

    CommandRun run = CommandRun.of("evaluate", "health-advice", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("5 texts")
        .containsPattern("strong advice +0\\.500 +0\\.500 +0\\.500")
        .containsPattern("none or weak advice +0\\.667 +0\\.667 +0\\.667");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text,label; has no columns sentence and label",
        "sentence,label\\nIt is so.,7; has the label 7",
        "''; is empty"
      })
  void aTableOfSentencesThatIsNoneIsTold(String text, String problem) throws IOException {
    Files.writeString(folder.resolve("a.csv"), text.replace("\\n", "\n"));

    CommandRun run = CommandRun.of("evaluate", "causal-language", folder);

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("a.csv", problem);
  }

  @Test
  void aDesignIsHeldAgainstThePublicationTypes() throws IOException {
    Files.writeString(
        folder.resolve("a.nbib"),
        """
        PMID- 1
        TI  - A drug for a disease.
        AB  - Eighty patients were randomly
              assigned to drug or placebo.
        PT  - Randomized Controlled Trial

        PMID- 2
        TI  - A man with a rash.
        AB  - Eighty patients were randomly assigned to drug or placebo.
        PT  - Case Reports
        """);

    CommandRun run = CommandRun.of("evaluate", "medline-records", folder);

    assertThat(run.out())
        .containsPattern("randomised trial +0\\.500 +1\\.000")
        .contains("case report: randomised trial 1");
  }

  @Test
  void stretchesOfATrialReportAreRightOnlyFromEndToEnd() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"doc_key": "X1", "sentences": [["A", "sample", "size", "of", "90", "patients", "was", "calculated", "."]],\
         "ner": [[[4, 4, "14a_Sample_size"]]]}
        {"doc_key": "X2", "sentences": [["A", "sample", "size", "of", "80", "patients", "was", "calculated", "."]],\
         "ner": [[[4, 5, "14a_Sample_size"]]]}
        """);

    CommandRun run = CommandRun.of("evaluate", "trial-terms", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("sample size +0\\.500 +0\\.500 +0\\.500")
        .contains("X2, sample size: told 80 patients, read nothing");
  }

  @Test
  void aRowOfResultsIsRightWhereEveryValueIs() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(
        folder.resolve("articles/PMC7.md"),
        "Gout in men. Eighty men were randomised to rest (n = 41) or walking (n = 39)."
            + " Relapse occurred in 5 men in the rest group and 12 in the walking group (P = 0.04).");
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"pmcid": 7, "outcome": "Relapse", "outcome_type": "binary", "intervention": "rest",\
         "comparator": "walking", "intervention_events": 5, "intervention_group_size": 41,\
         "comparator_events": 12, "comparator_group_size": 39}
        {"pmcid": 7, "outcome": "Relapse", "outcome_type": "binary", "intervention": "rest",\
         "comparator": "walking", "intervention_events": 6, "intervention_group_size": 41,\
         "comparator_events": 12, "comparator_group_size": 39}
        """);

    CommandRun run = CommandRun.of("evaluate", "numeric-results", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("binary rows +0\\.500 +0\\.500 +0\\.500")
        .containsPattern("values +0\\.875 +0\\.875");
  }

  @Test
  void aLineThatIsNoObjectIsToldWithItsNumber() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{}\n{broken\n");

    CommandRun run = CommandRun.of("evaluate", "trial-terms", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.jsonl, line 2: is no JSON object");
  }

  @Test
  void aHeadingThatIsTheMainTopicCounts() throws IOException {
    Files.writeString(
        folder.resolve("a.nbib"),
        """
        PMID- 1
        TI  - Rest in gout.
        AB  - In this cohort study, 90 men took part.
        MH  - *Follow-Up Studies
        """);

    CommandRun run = CommandRun.of("evaluate", "medline-records", folder);

    assertThat(run.out()).containsPattern("observational study +1\\.000 +1\\.000 +1\\.000");
  }

  @Test
  void labelsOfAReaderStandInForThoseOfTheIndexers() throws IOException {
    CommandRun run =
        labelled(
            """
            pmid,design,sure
            # read in one evening
            1,case report,unsure,"odd, but so"
            2,observational study,sure
            """);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("2 texts", "labels of a reader in labels.csv, who was sure of 1")
        .contains("records that stand again: 1, counted once", "without a label: 1, left out")
        .containsPattern("observational study +1\\.000 +1\\.000")
        .containsPattern("observational study, sure +1\\.000 +1\\.000")
        .contains("case report: randomised trial 1")
        .doesNotContain("case report, sure");
  }

  @Test
  void labelsMayBePartedByTabs() throws IOException {
    assertThat(labelled("1\trandomised trial\tsure\tby, its words\n").out())
        .containsPattern("randomised trial, sure +1\\.000 +1\\.000");
  }

  @Test
  void withoutLabelsTheTableSaysThatThoseOfTheIndexersCount() throws IOException {
    records();

    assertThat(CommandRun.of("evaluate", "medline-records", folder).out())
        .contains("3 texts", "against publication types and headings")
        .contains("records that stand again: 1, counted once");
  }

  @Test
  void whatObservesWithoutAHeadingIsNoErrorAmongRecordsWithADesign() throws IOException {
    Files.writeString(
        folder.resolve("a.nbib"),
        """
        PMID- 1
        TI  - Rest in gout.
        AB  - In this cohort study, 90 men took part.
        MH  - Follow-Up Studies

        PMID- 2
        TI  - Walking in gout.
        AB  - In this cohort study, 70 women took part.

        PMID- 3
        TI  - Cherries in gout.
        AB  - In this cohort study, 50 women took part.
        PT  - Review

        PMID- 4
        TI  - A drug for gout.
        AB  - Sixty women were randomly assigned to a drug or placebo.
        MH  - Cohort Studies
        """);

    CommandRun run = CommandRun.of("evaluate", "medline-records", folder);

    assertThat(run.out())
        .containsPattern("observational study +0\\.333 +0\\.500 .* 1 +2 +1")
        .containsPattern("observational study, design indexed +0\\.500 +0\\.500 .* 1 +1 +1");
  }

  @Test
  void aReviewThatPoolsIsRightUnderEitherName() throws IOException {
    assertThat(labelled("3,meta-analysis,sure\n").out())
        .containsPattern("meta-analysis +1\\.000 +1\\.000");
    assertThat(labelled("3,review,sure\n").out()).containsPattern("review +1\\.000 +1\\.000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,randomised trial | line 2: has 2 cells where three are needed",
        "x1,randomised trial,sure | line 2: \"x1\" is no PubMed number",
        "1,\"randomised trial,sure | line 2: cannot be parted by commas",
        "1,a trial,sure | line 2: \"a trial\" is no design",
        "1,other,maybe | line 2: \"maybe\" is neither \"sure\" nor \"unsure\"",
        "2,other,sure | line 2: 2 has a label above already",
        "77,other,sure | line 2: no record with an abstract in",
      })
  void aBrokenLabelIsToldWithItsLine(String line, String problem) throws IOException {
    CommandRun run = labelled("2,other,sure\n" + line + "\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("labels.csv, " + problem).containsPattern("\\n(Give|Take) ");
  }

  @Test
  void aFileOfLabelsThatIsEmptyOrMissingIsTold() throws IOException {
    assertThat(labelled("pmid,design,sure\n").err()).contains("labels.csv: holds no label");
    assertThat(CommandRun.of("evaluate", "medline-records", folder, "--labels", "none.csv").err())
        .contains("none.csv: cannot be read");
  }

  @Test
  void onlyRecordsOfMedlineTakeLabelsOfAReader() {
    CommandRun run = CommandRun.of("evaluate", "journals", folder, "--labels", "a.csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--labels: journals is measured against labels of its own", "medline-records");
  }

  private CommandRun labelled(String labels) throws IOException {
    records();
    Path file = Files.writeString(folder.resolve("labels.csv"), labels);
    return CommandRun.of("evaluate", "medline-records", folder, "--labels", file);
  }

  /** Three, of which the first stands twice. */
  private void records() throws IOException {
    String first =
        """
        PMID- 1
        TI  - A drug for a disease.
        AB  - Eighty patients were randomly assigned to drug or placebo.
        PT  - Randomized Controlled Trial

        """;
    Files.writeString(
        folder.resolve("a.nbib"),
        first
            + first
            + """
            PMID- 2
            TI  - Bones in gout.
            AB  - Bone density was measured in 44 patients with gout.

            PMID- 3
            TI  - Rest in gout.
            AB  - We searched Medline and pooled five trials.
            """);
  }

  @Test
  void fieldsOfAReferenceAreHeldAgainstTheirTags() throws IOException {
    Files.writeString(
        folder.resolve("a.xml"),
        """
        <dataset><sequence>
          <author>Smith J, Jones A.</author>
          <title>Rest in gout.</title>
          <journal>Gout J.</journal>
          <date>2001;</date>
          <volume>4(2):</volume>
          <pages>10-12.</pages>
        </sequence></dataset>
        """);

    CommandRun run = CommandRun.of("evaluate", "references", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("author +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("title +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("date +1\\.000 +1\\.000 +1\\.000");
  }

  @Test
  void aNameAndItsAbbreviationAreOneJournal() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        """
        "Annals of Unheard Studies","Ann. Unheard Stud."
        "Annals of Unheard Studies","Rev. Other"
        """);

    CommandRun run = CommandRun.of("evaluate", "journals", folder);

    assertThat(run.out())
        .containsPattern("taken for one +1\\.000 +0\\.500")
        .contains("told Annals of Unheard Studies, read Rev. Other");
  }

  @Test
  void aFolderThatIsMissingIsToldWithItsRemedy() {
    CommandRun run = CommandRun.of("evaluate", "pico-corpus", folder.resolve("none"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none: there is no such folder", ".txt and .ann files");
  }

  @Test
  void anotherFormatIsToldWithTheLineThatIsWrong() throws IOException {
    Files.writeString(folder.resolve("1.txt"), ABSTRACT);
    Files.writeString(folder.resolve("1.ann"), "T1 total Eighty\n");

    CommandRun run = CommandRun.of("evaluate", "pico-corpus", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("1.ann, line 1: is no annotation");
  }

  @Test
  void aCorpusThatDoesNotExistListsThoseThatDo() {
    CommandRun run = CommandRun.of("evaluate", "xyz", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no corpus has this name", "pico-corpus", "medline-records");
  }

  @Test
  void aNumberOfErrorsBelowZeroIsRefused() {
    CommandRun run = CommandRun.of("evaluate", "pico-corpus", folder, "--errors", "-1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--errors: cannot be -1", "0 or more");
  }
}
