package org.probatum.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Design;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.EvidenceProblems;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;

class EvidenceReaderTest {

  private static final EvidenceReader READER = new EvidenceReader(StudyTerms.bundled());

  private static final String STUDY =
      """
      "design": "randomised trial", "depth": "abstract", "randomised": 790, "analysed": 781,
      "population": "adults with hypertension", "intervention": "oral amlodipine 5 mg",
      "comparator": {"type": "placebo"},
      "arms": [{"name": "drug", "role": "intervention", "participants": 395},
               {"name": "placebo", "role": "comparator", "participants": 395}]""";

  @Test
  void readsEveryFieldThatAPersonWrites() throws EvidenceProblems {
    Work work = read(study(STUDY + ", \"outcomes\": [" + OUTCOME + "]")).get(0);
    Study study = work.studies().get(0);
    Outcome outcome = study.outcomes().get(0);

    assertThat(work.key()).isEqualTo("10.1000/b");
    assertThat(work.years()).containsExactly(2020);
    assertThat(study.design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(study.comparator()).isEqualTo(ComparatorType.PLACEBO);
    assertThat(study.conditions()).contains("hypertension");
    assertThat(study.arms()).hasSize(2);
    assertThat(outcome.outcomeClass()).isEqualTo(OutcomeClass.PATIENT_IMPORTANT);
    assertThat(outcome.direction()).isEqualTo(EffectDirection.FAVOURS_INTERVENTION);
    assertThat(outcome.effect().measure()).isEqualTo(Measure.RISK_RATIO);
    assertThat(outcome.effect().estimate()).hasToString("0.50");
    assertThat(outcome.effect().pSign()).isEqualTo("<");
    assertThat(outcome.values().get(0).value()).hasToString("4.10");
    assertThat(outcome.place().depth()).isEqualTo(ReadDepth.FULL_TEXT);
    assertThat(outcome.place().locator()).isEqualTo("table 2");
  }

  @Test
  void aChangeInPercentMayGoDown() throws EvidenceProblems {
    String change = OUTCOME.replace("\"stroke\"", "\"change in weight\"").replace("4.10", "-4.10");

    Study study = read(study(STUDY + ", \"outcomes\": [" + change + "]")).get(0).studies().get(0);

    assertThat(study.outcomes().get(0).values().get(0).value()).hasToString("-4.10");
  }

  @Test
  void aControlGroupThatGotNothingIsAControlGroup() throws EvidenceProblems {
    String none = STUDY.replace("\"type\": \"placebo\"", "\"type\": \"none\"");
    String cohort = none.replace("randomised trial", "prospective cohort");

    assertThat(control(none)).isEqualTo(ComparatorType.NO_TREATMENT);
    assertThat(control(cohort)).isEqualTo(ComparatorType.NO_TREATMENT);
    assertThat(control(cohort.replace("\"comparator\", \"part", "\"intervention\", \"part")))
        .isEqualTo(ComparatorType.NONE);
  }

  @Test
  void aReviewMayTellWhatTheOthersGot() throws EvidenceProblems {
    String none =
        STUDY
            .replace(
                "\"type\": \"placebo\"", "\"type\": \"none\", \"detail\": \"no active treatment\"")
            .replace("\"comparator\", \"part", "\"intervention\", \"part")
            .replace("randomised trial", "systematic review");

    assertThat(control(none)).isEqualTo(ComparatorType.NO_TREATMENT);
    assertThat(control(none.replace("no active treatment", "no control group")))
        .isEqualTo(ComparatorType.NONE);
  }

  private static ComparatorType control(String study) throws EvidenceProblems {
    return read(study(study)).get(0).studies().get(0).comparator();
  }

  private static final String OUTCOME =
      """
      {"name": "stroke", "class": "patient important", "timepoint": "1 year", "primary": true,
       "values": [{"arm": "drug", "value": "4.10", "unit": "%"},
                  {"arm": "placebo", "value": 8.20, "unit": "%"}],
       "measure": "risk ratio", "estimate": "0.50", "low": "0.30", "high": "0.83", "p": "<0.01",
       "direction": "favors intervention", "depth": "full text", "locator": "table 2"}""";

  @Test
  void takesANumberWithoutQuotationMarksByItsPrintedForm() throws EvidenceProblems {
    Work work = read(study(STUDY + ", \"outcomes\": [" + OUTCOME + "]")).get(0);
    assertThat(work.studies().get(0).outcomes().get(0).values().get(1).value()).hasToString("8.20");
  }

  @Test
  void readsADesignInPlainWords() throws EvidenceProblems {
    Study study =
        read(study("\"design\": \"double-blind cross-over trial\", \"depth\": \"title\""))
            .get(0)
            .studies()
            .get(0);
    assertThat(study.design()).isEqualTo(Design.CROSSOVER_TRIAL);
    assertThat(study.designWords()).isEqualTo("double-blind cross-over trial");
  }

  @Test
  void everybodyStandsInEachArmOfACrossoverTrial() throws EvidenceProblems {
    String crossover = STUDY.replace("randomised trial", "crossover trial").replace("790", "395");
    assertThat(read(study(crossover.replace("781", "395"))).get(0).studies().get(0).size())
        .isEqualTo(395);
  }

  @Test
  void aLimitNearZeroIsPrintedAsZero() throws EvidenceProblems {
    String rounded = OUTCOME.replace("\"0.30\"", "\"0.00\"");
    Work work = read(study(STUDY + ", \"outcomes\": [" + rounded + "]")).get(0);
    assertThat(work.studies().get(0).outcomes().get(0).effect().low()).hasToString("0.00");
  }

  @Test
  void saysPlaceProblemAndRemedy() {
    assertThat(problems(study(STUDY.replace("781", "812"))))
        .containsExactly(
            "stroke.json, work 10.1000/b, study 1: analysed (812) is above randomised (790). Give"
                + " the number analysed for this outcome, at most the number randomised.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"randomised\": 790 | \"randomised\": -3 | randomised (-3) is negative",
        "\"randomised\": 790 | \"randomised\": 788 | the arms together (790) are above randomised",
        "\"randomised\": 790 | \"randomised\": \"many\" | randomised must be a whole number",
        "\"randomised\": 790 | \"randomised\": 79.5 | randomised (79.5) must be a whole number",
        "\"randomised\": 790 | \"randomised\": 1e999999999 | randomised (1e999999999) must be",
        "\"randomised\": 790 | \"randomized\": 790 | \"randomized\" is no property here",
        "\"analysed\": 781 | \"randomised\": 790 | \"randomised\" stands here twice",
        "\"randomised trial\" | \"magic\" | Allowed are: systematic review of trials",
        "\"design\": \"randomised trial\", | '' | design is missing",
        "\"abstract\" | \"cover\" | depth (cover) is not known. Allowed are: title, abstract",
        "\"type\": \"placebo\" | \"type\": \"sugar\" | type (sugar) is not known",
        "\"role\": \"comparator\" | \"role\": \"other\" | role (other) is not known",
        "\"name\": \"placebo\" | \"name\": \"drug\" | name (drug) stands here twice",
        "\"population\": | \"population\": 5, \"note\": | population must be text in quotation",
        "\"adults with hypertension\" | \"?\" | population is still \"?\"",
      })
  void findsWhatAStudyCannotPrint(String from, String to, String problem) {
    assertThat(STUDY).contains(from.strip());
    assertThat(problems(study(STUDY.replace(from.strip(), to.strip()))))
        .anySatisfy(found -> assertThat(found).startsWith(PLACE).contains(problem.strip()));
  }

  private static final String PLACE = "stroke.json, work 10.1000/b, study 1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"low\": \"0.30\" | \"low\": \"0.60\" | estimate (0.50) is outside its interval",
        "\"high\": \"0.83\" | \"high\": \"0.20\" | low (0.30) is above high (0.20)",
        "\"low\": \"0.30\" | \"low\": \"-0.1\" | low (-0.1) must not be below 0, as the measure is a ratio",
        "\"low\": \"0.30\", | '' | low and high go together",
        "\"estimate\": \"0.50\" | \"estimate\": \"half\" | estimate (half) is no number",
        "\"estimate\": \"0.50\" | \"estimate\": \"1e9\" | estimate (1e9) is no number",
        "\"p\": \"<0.01\" | \"p\": \"1.01\" | p (1.01) must be from 0 to 1",
        "\"value\": \"4.10\" | \"value\": \"4.10\", \"deviation\": \"-1\" | deviation (-1) must be at least 0",
        "\"value\": \"4.10\" | \"value\": \"4.10\", \"deviation\": \"wide\" | deviation (wide) is no number",
        "\"value\": \"4.10\" | \"value\": \"104\" | value (104 %) must be from 0 to 100",
        "\"arm\": \"drug\" | \"arm\": \"pill\" | arm (pill) is not declared",
        "\"measure\": \"risk ratio\", | '' | measure is missing. Allowed are: hazard ratio",
        "\"measure\": \"risk ratio\" | \"measure\": \"luck\" | measure (luck) is not known",
        "\"primary\": true | \"reported\": false | reported is false, yet numbers stand here",
        "\"primary\": true | \"primary\": \"yes\" | primary must be true or false",
        "\"name\": \"stroke\", | '' | name is missing",
        "\"timepoint\": \"1 year\" | \"level\": 950 | level (950) must be from 1 to 99",
        "\"timepoint\": \"1 year\" | \"source\": \"z\" | source (z) is not among the ids",
      })
  void findsWhatAnOutcomeCannotBe(String from, String to, String problem) {
    assertThat(OUTCOME).contains(from.strip());
    String outcome = OUTCOME.replace(from.strip(), to.strip());
    assertThat(problems(study(STUDY + ", \"outcomes\": [" + outcome + "]")))
        .anySatisfy(
            found -> assertThat(found).startsWith(PLACE + ", outcome 1").contains(problem.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\": \"A trial\" | \"note\": \"x\" | title is missing",
        "10.1000/b | www.example.org | www.example.org) is no DOI",
        "\"year\": 2020 | \"year\": 20200 | year (20200) is no year",
        "\"year\": 2020 | \"pmid\": \"PM12\" | pmid (PM12) must be digits only",
        "\"year\": 2020 | \"relations\": [{\"kind\": \"reply to\", \"key\": \"q\"}] | points to q",
        "\"year\": 2020 | \"notices\": [{\"kind\": \"gossip\"}] | kind (gossip) is not known",
      })
  void findsWhatAPublicationCannotBe(String from, String to, String problem) {
    assertThat(problems(study(STUDY).replace(from.strip(), to.strip())))
        .anySatisfy(found -> assertThat(found).contains(problem.strip()));
  }

  @Test
  void tellsAllProblemsOfAFileAtOnce() {
    String study = STUDY.replace("781", "812").replace("\"placebo\"}", "\"sugar\"}");
    String file =
        "{\"works\": [" + work(study).replace("2020", "3020") + ", " + work("") + "], \"x\": 1}";
    assertThat(problems(file))
        .hasSize(8)
        .anyMatch(each -> each.contains("format is missing"))
        .anyMatch(each -> each.contains("\"x\" is no property"))
        .anyMatch(each -> each.contains("year (3020)"))
        .anyMatch(each -> each.contains("analysed (812)"))
        .anyMatch(each -> each.contains("type (sugar)"))
        .anyMatch(each -> each.contains("doi (10.1000/b) is that of the file's work number 1"));
  }

  @Test
  void refusesTwoWorksOfOneKey() {
    String one = "{\"key\": \"k\", \"title\": \"One\"}";
    assertThat(problems(file(one + ", " + one)))
        .singleElement()
        .asString()
        .contains("work k: key (k) is that of the file's work number 1 too");
  }

  @Test
  void letsARelationPointToAWorkOutsideTheFile() throws EvidenceProblems {
    String reply =
        "{\"key\": \"r\", \"title\": \"T\", \"relations\": [{\"kind\": \"reply to\","
            + " \"key\": \"q\"}]}";
    byte[] bytes = file(reply).getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read("a.json", bytes, Set.of("q"))).hasSize(1);
  }

  @Test
  void tellsLineAndColumnOfBrokenJson() {
    String broken = file("{\"key\": \"k\",\n \"title\" \"One\"}");
    assertThat(problems(broken))
        .anySatisfy(each -> assertThat(each).startsWith("stroke.json, line 2, column 14"));
  }

  @Test
  void tellsAFileThatEndsTooEarly() {
    assertThat(problems("{\"format\": \"probatum-evidence/1\", \"works\": ["))
        .anyMatch(each -> each.contains("The file ends too early"));
    assertThat(problems("")).isNotEmpty();
    assertThat(problems("{\"odd\": [1, {\"a\": 2"))
        .anyMatch(each -> each.contains("stroke.json, line 1: is no JSON from here on."));
    assertThat(problems("[]")).anyMatch(each -> each.contains("must begin with a brace"));
    assertThat(problems("\u0000\u0001PK")).isNotEmpty();
  }

  @Test
  void namesTheCommandThatTakesInAFileOfAnotherFormat() {
    byte[] workbook = "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);
    EvidenceProblems refused =
        catchThrowableOfType(
            EvidenceProblems.class, () -> READER.read("table.xlsx", workbook, Set.<String>of()));
    assertThat(refused.problems()).anyMatch(each -> each.contains("probatum evidence import"));
  }

  @Test
  void survivesDeepNesting() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    assertThat(problems(file("{\"key\": \"k\", \"title\": \"T\", \"odd\": " + deep + "}")))
        .anyMatch(each -> each.contains("nested too deeply"));
    assertThat(problems("{\"works\": " + deep + "}"))
        .anyMatch(each -> each.contains("nested too deeply"));
  }

  @Test
  void readsAFileWithAByteOrderMark() throws EvidenceProblems {
    assertThat(read("\ufeff" + file("{\"key\": \"k\", \"title\": \"T\"}"))).hasSize(1);
  }

  @Test
  void readsThousandsOfWorks() throws EvidenceProblems {
    StringBuilder works = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      works.append(i == 0 ? "" : ",").append(work(STUDY).replace("1000/b", "1000/b" + i));
    }
    assertThat(read(file(works.toString()))).hasSize(5000);
  }

  private static String study(String fields) {
    return file(work(fields));
  }

  private static String work(String study) {
    return "{\"title\": \"A trial\", \"doi\": \"https://doi.org/10.1000/b\", \"year\": 2020,"
        + " \"studies\": [{"
        + study
        + "}]}";
  }

  private static String file(String works) {
    return "{\"format\": \"probatum-evidence/1\", \"works\": [" + works + "]}";
  }

  private static List<Work> read(String text) throws EvidenceProblems {
    return READER.read("stroke.json", text.getBytes(StandardCharsets.UTF_8), Set.of());
  }

  private static List<String> problems(String text) {
    EvidenceProblems thrown = catchThrowableOfType(EvidenceProblems.class, () -> read(text));
    assertThat(thrown).as("no problem found in " + text).isNotNull();
    return thrown.problems();
  }
}
