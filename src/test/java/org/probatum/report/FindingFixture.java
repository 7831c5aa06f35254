package org.probatum.report;

import static org.probatum.report.ArticleFixture.at;

import java.util.List;
import org.probatum.evidence.Origin;
import org.probatum.grading.Category;
import org.probatum.grading.Finding;
import org.probatum.grading.Input;
import org.probatum.grading.Passage;
import org.probatum.grading.RuleOutcome;
import org.probatum.grading.Severity;

/** What is wrong with {@link ArticleFixture}. */
final class FindingFixture {

  private FindingFixture() {}

  static List<Finding> findings() {
    return List.of(
        uncited(), hype(), size(), comparator(), cure(), reference(), harms(), interests());
  }

  private static Finding size() {
    return finding(
        "f3",
        "QUO-NUM-01 MAJOR SAMPLE_SIZE FAIL",
        List.of("140 people"),
        List.of("C3", "R1", "meyer-2021"),
        List.of(
            "The text gives 140 people for the trial; Meyer 2021 counts 104.",
            "104 people randomised",
            "140 people",
            "Give the number that the source gives."),
        List.of(new Input("people randomised", "104", Origin.CURATED)));
  }

  private static Finding comparator() {
    return finding(
        "f4",
        "QUO-CMP-01 MAJOR COMPARATOR FAIL",
        List.of("longer than people on placebo"),
        List.of("C4", "R1", "meyer-2021"),
        List.of(
            "The text names placebo as the comparator; in Meyer 2021 it was zolpidem 10 mg.",
            "than people on zolpidem",
            "than people on placebo",
            "Name the comparator of the source."),
        List.of(new Input("comparator", "zolpidem 10 mg", Origin.CURATED)));
  }

  private static Finding cure() {
    return finding(
        "f1",
        "LNG-ABS-01 CRITICAL ABSOLUTE FAIL",
        List.of("= 3 tablets a day will cure insomnia for good"),
        List.of("C6", "R2"),
        List.of(
            "A cure is promised; nothing that the article cites could show one.",
            "",
            "will cure insomnia for good",
            "Say what was measured, in whom and for how long."),
        List.of());
  }

  private static Finding hype() {
    return finding(
        "f2",
        "LNG-HYP-01 MODERATE HYPE REVIEW",
        List.of("a breakthrough for everyone"),
        List.of("C2"),
        List.of(
            "The words sell rather than tell: \"a breakthrough for everyone\".",
            "",
            "a breakthrough for everyone",
            "Leave it out, or say how large the effect is."),
        List.of(new Input("phrase", "breakthrough", Origin.ARTICLE)));
  }

  private static Finding uncited() {
    return finding(
        "f5",
        "QUO-UNC-01 MODERATE UNCITED REVIEW",
        List.of(ArticleFixture.COMMON, ArticleFixture.HARMLESS),
        List.of("C1", "C5"),
        List.of(
            "Two claims that need a source have none.",
            "a source for each",
            "none",
            "Cite a source, or say that none is known."),
        List.of());
  }

  private static Finding reference() {
    return finding(
        "f6",
        "REF-DOI-01 MINOR REFERENCE FAIL",
        List.of(ArticleFixture.SECOND),
        List.of("R2"),
        List.of("The entry has no DOI.", "a DOI", "none", "Add the DOI that the publisher gives."),
        List.of());
  }

  private static Finding harms() {
    return finding(
        "f7",
        "EDI-HRM-01 MODERATE HARMS FAIL",
        List.of(),
        List.of("meyer-2021"),
        List.of(
            "The article tells of benefit but of no harm; its source counts falls.",
            "falls: 6 people on lurazepine, 1 on zolpidem",
            "no harm is told",
            "Tell the harms with their numbers."),
        List.of(new Input("falls", "6", Origin.CURATED)));
  }

  private static Finding interests() {
    return finding(
        "f8",
        "EDI-INT-01 INFO INTERESTS REVIEW",
        List.of(),
        List.of(),
        List.of("The article says nothing of its author's interests.", "", "", "State them."),
        List.of());
  }

  /** Head is "rule severity category outcome"; words are message, expected, found, advice. */
  private static Finding finding(
      String id,
      String head,
      List<String> quotes,
      List<String> about,
      List<String> words,
      List<Input> inputs) {
    String[] part = head.split(" ");
    RuleOutcome outcome = RuleOutcome.valueOf(part[3]);
    return new Finding(
        id,
        part[0],
        Category.valueOf(part[2]),
        outcome,
        Severity.valueOf(part[1]),
        outcome == RuleOutcome.FAIL ? 0.9 : 0.54,
        quotes.stream().map(quote -> new Passage(quote, at(quote))).toList(),
        ids(about, "C\\d+"),
        ids(about, "R\\d+"),
        ids(about, "[a-z].*"),
        words.get(0),
        words.get(1),
        words.get(2),
        words.get(3),
        inputs,
        List.of("S33"),
        List.of("ICMJE"),
        List.of());
  }

  private static List<String> ids(List<String> about, String shape) {
    return about.stream().filter(id -> id.matches(shape)).toList();
  }
}
