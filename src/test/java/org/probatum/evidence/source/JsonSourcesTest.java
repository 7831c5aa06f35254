package org.probatum.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.source.json.RecordJson;

class JsonSourcesTest {

  private static final String CROSSREF =
      """
      {"DOI": "10.1000/X.1", "title": ["A <i>title</i>"], "type": "journal-article",
       "container-title": ["Example"], "author": [{"family": "Smith", "given": "John A."},
       {"name": "The Group"}], "issued": {"date-parts": [[2019, 3]]},
       "updated-by": [{"type": "expression_of_concern", "DOI": "10.1000/n.1",
       "updated": {"date-parts": [[2020, 5, 1]]}}, {"type": "new_version", "DOI": "10.1000/v"}],
       "relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.1000/p"}]}}
      """;

  @Test
  void crossrefTellsWhatWasSaidOfAWork() {
    SourceRecord record =
        Read.text("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":" + CROSSREF + "}")
            .one();

    assertThat(record.work().title()).isEqualTo("A title");
    assertThat(record.work().authors()).containsExactly("Smith JA", "The Group");
    assertThat(record.work().notices())
        .containsExactly(new Notice(Notice.Kind.CONCERN, "2020-05-01", "10.1000/n.1"));
    assertThat(record.work().relations()).extracting("key").containsExactly("10.1000/p");
  }

  @Test
  void aNoticeOfCrossrefSpeaksOfTheWorkThatItUpdates() {
    Read read =
        Read.text(
            """
            {"message-type":"work-list","message":{"items":[{"DOI":"10.1000/n.2",
             "title":["Retraction: A title"],"update-to":[{"type":"retraction","DOI":"10.1000/X.1",
             "updated":{"date-time":"2021-02-03T00:00:00Z"}}]}]}}
            """);

    assertThat(read.records())
        .extracting(r -> r.work().key(), r -> r.work().notices())
        .containsExactly(
            tuple("10.1000/n.2", List.of()),
            tuple(
                "10.1000/x.1",
                List.of(new Notice(Notice.Kind.RETRACTION, "2021-02-03", "10.1000/n.2"))));
  }

  @Test
  void aWorkThatItsPublisherTitlesRetractedIsRetracted() {
    assertThat(titled("RETRACTED: A title", ""))
        .containsExactly(new Notice(Notice.Kind.RETRACTION, null, null));
    assertThat(titled("Retracted: A title", "")).isEmpty();
    assertThat(titled("RETRACTED sources in reviews", "")).isEmpty();
    assertThat(titled("RETRACTED: A title", ",\"update-to\":[{\"type\":\"other\"}]")).isEmpty();
  }

  private static List<Notice> titled(String title, String more) {
    return Read.text(
            "{\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1000/t\",\"title\":[\""
                + title
                + "\"]"
                + more
                + "}}")
        .one()
        .work()
        .notices();
  }

  @Test
  void europePmcKeepsTheLabelsOfSections() {
    SourceRecord record =
        Read.text(
                """
                {"version":"6.9","resultList":{"result":[{"id":"1","pmid":"12","doi":"10.1000/e",
                 "title":"A title.","authorString":"Smith JA, Doe J.","pubYear":"2011",
                 "journalInfo":{"volume":"3","journal":{"title":"Example"}},
                 "abstractText":"<h4>Methods</h4>Done.<h4>Results</h4>Good.",
                 "pubTypeList":{"pubType":["research-article","Retracted publication"]},
                 "commentCorrectionList":{"commentCorrection":[{"type":"Erratum in",
                 "reference":"Example. 2012"}]}}]}}
                """)
            .one();

    assertThat(record.abstractText()).isEqualTo("Methods: Done.\nResults: Good.");
    assertThat(record.work().authors()).containsExactly("Smith JA", "Doe J");
    assertThat(record.work().notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.RETRACTION, Notice.Kind.CORRECTION);
  }

  @Test
  void cslJsonIsReadAsZoteroExportsIt() {
    SourceRecord record =
        Read.text(
                """
                [{"id":"a","type":"article-journal","title":"T","container-title":"Example",
                  "author":[{"family":"Berg","given":"Ann","non-dropping-particle":"van den"}],
                  "issued":{"date-parts":[["2016",4]]},"note":"PMID: 31","DOI":"10.1000/z"}]
                """)
            .one();

    assertThat(record.work().authors()).containsExactly("van den Berg A");
    assertThat(record.work().pmid()).isEqualTo("31");
    assertThat(record.work().year()).isEqualTo(2016);
  }

  private static final String PROTOCOL =
      """
      "protocolSection": {"identificationModule": {"nctId": "NCT00000001",
        "officialTitle": "Ketamine for depression"},
       "statusModule": {"studyFirstPostDateStruct": {"date": "2012-01-01"}},
       "conditionsModule": {"conditions": ["Depression"]},
       "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"],
        "designInfo": {"allocation": "RANDOMIZED", "interventionModel": "PARALLEL",
         "maskingInfo": {"masking": "DOUBLE"}}, "enrollmentInfo": {"count": 40, "type": "ACTUAL"}},
       "armsInterventionsModule": {"armGroups": [
         {"label": "Ketamine", "type": "EXPERIMENTAL", "interventionNames": ["Drug: Ketamine"]},
         {"label": "Saline", "type": "PLACEBO_COMPARATOR", "interventionNames": ["Drug: Saline"]}]},
       "outcomesModule": {"primaryOutcomes": [{"measure": "Depression score",
         "timeFrame": "24 hours"}]}}
      """;

  @Test
  void aRegistrationWithoutResultsIsAPlan() {
    Study study = Read.text("{" + PROTOCOL + "}").one().work().studies().get(0);

    assertThat(study.design()).isEqualTo(Design.PROTOCOL);
    assertThat(study.randomised()).isEqualTo(40);
    assertThat(study.comparator()).isEqualTo(ComparatorType.PLACEBO);
    assertThat(study.outcomes()).extracting(Outcome::reported).containsExactly(false);
    assertThat(study.interventions()).contains("ketamine");
  }

  @Test
  void postedResultsComeWithArmsValuesAndEffects() {
    SourceRecord record =
        Read.text(
                "{\"studies\": [{"
                    + PROTOCOL
                    + """
                    , "resultsSection": {"participantFlowModule": {"groups": [
                       {"id": "FG0", "title": "Ketamine"}, {"id": "FG1", "title": "Saline"}],
                      "periods": [{"milestones": [{"type": "STARTED", "achievements": [
                       {"groupId": "FG0", "numSubjects": "21"},
                       {"groupId": "FG1", "numSubjects": "19"}]}]}]},
                      "outcomeMeasuresModule": {"outcomeMeasures": [{"type": "PRIMARY",
                       "title": "Depression score", "unitOfMeasure": "points",
                       "dispersionType": "Standard Deviation",
                       "groups": [{"id": "OG0", "title": "Ketamine"},
                        {"id": "OG1", "title": "Saline"}],
                       "denoms": [{"units": "Participants", "counts": [
                        {"groupId": "OG0", "value": "20"}, {"groupId": "OG1", "value": "18"}]}],
                       "classes": [{"categories": [{"measurements": [
                        {"groupId": "OG0", "value": "14.2", "spread": "3.1"},
                        {"groupId": "OG1", "value": "NA"}]}]}],
                       "analyses": [{"pValue": "<0.01", "paramType": "Mean Difference (Final)",
                        "paramValue": "-7.95", "ciPctValue": "95", "ciLowerLimit": "-10.1",
                        "ciUpperLimit": "-5.8"}]}]}}}]}
                    """)
            .one();

    Study study = record.work().studies().get(0);
    assertThat(study.design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(study.origin()).isEqualTo(Origin.REGISTRY);
    assertThat(study.analysed()).isEqualTo(38);
    assertThat(study.arms())
        .extracting(Arm::name, Arm::role, Arm::participants)
        .containsExactly(
            tuple("Ketamine", Arm.Role.INTERVENTION, 21), tuple("Saline", Arm.Role.COMPARATOR, 19));
    Outcome outcome = study.outcomes().get(0);
    assertThat(outcome.values()).singleElement().extracting("arm").isEqualTo("Ketamine");
    assertThat(outcome.values().get(0).printed()).isEqualTo("14.2 points (SD 3.1)");
    assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
    assertThat(outcome.effect().measure()).isEqualTo(Measure.MEAN_DIFFERENCE);
    assertThat(outcome.effect().printed())
        .isEqualTo("mean difference -7.95 (95% CI -10.1 to -5.8), p < 0.01");
  }
}
