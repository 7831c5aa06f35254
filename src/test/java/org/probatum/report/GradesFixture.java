package org.probatum.report;

import java.util.List;
import org.probatum.grading.Accuracy;
import org.probatum.grading.Automation;
import org.probatum.grading.Category;
import org.probatum.grading.Certainty;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Gap;
import org.probatum.grading.Grades;
import org.probatum.grading.LinkVerdict;
import org.probatum.grading.OxfordLevel;
import org.probatum.grading.RuleHead;
import org.probatum.grading.RuleRun;
import org.probatum.grading.RuleRun.Status;
import org.probatum.grading.Severity;
import org.probatum.grading.Verdict;

/** What the rules say of {@link ArticleFixture}. */
final class GradesFixture {

  private GradesFixture() {}

  static Grades grades() {
    return new Grades(
        FindingFixture.findings(),
        List.of(
            new Gap("QUO-DSN-01", "C6", "design of the source (Tan 2019)"),
            new Gap("REF-PUB-03", "R2", "a record of the work in the library"),
            new Gap("GRD-IMP-01", "B2", "an interval around the estimate")),
        verdicts(),
        List.of(
            new LinkVerdict("C3", "R1", "meyer-2021", Accuracy.MAJOR_ERROR, "140 people, not 104"),
            new LinkVerdict(
                "C4", "R1", "meyer-2021", Accuracy.MAJOR_ERROR, "zolpidem, not placebo"),
            new LinkVerdict("C6", "R2", "R2", Accuracy.NOT_ASSESSABLE, "not in the library")),
        List.of(
            new Certainty(
                "B1",
                Certainty.Level.LOW,
                "starts high (randomised trial); imprecision -1: the interval includes no"
                    + " difference; risk of bias -1: paid for by the maker"),
            new Certainty("B2", Certainty.Level.VERY_LOW, "starts very low (case series)")),
        List.of(
            new OxfordLevel("C4", 2, "randomised trial Meyer 2021"),
            new OxfordLevel("C6", 5, "mechanism-based reasoning")),
        runs());
  }

  private static List<ClaimVerdict> verdicts() {
    return List.of(
        new ClaimVerdict("C1", Verdict.UNSUPPORTED, true, "a proportion without a source"),
        new ClaimVerdict("C2", Verdict.OVERSTATED, true, "words that sell"),
        new ClaimVerdict("C3", Verdict.MISCITED, false, "the source counts 104 people, not 140"),
        new ClaimVerdict(
            "C4", Verdict.CONTRADICTED, false, "the source saw no difference, against zolpidem"),
        new ClaimVerdict("C5", Verdict.UNVERIFIABLE, false, "no source is named"),
        new ClaimVerdict("C6", Verdict.UNSUPPORTED, false, "a paper on receptors shows no cure"));
  }

  private static List<RuleRun> runs() {
    return List.of(
        run("LNG-ABS-01", Severity.CRITICAL, Category.ABSOLUTE, 1),
        run("QUO-NUM-01", Severity.MAJOR, Category.SAMPLE_SIZE, 1),
        run("QUO-CMP-01", Severity.MAJOR, Category.COMPARATOR, 1),
        run("LNG-HYP-01", Severity.MODERATE, Category.HYPE, 1),
        run("EDI-HRM-01", Severity.MODERATE, Category.HARMS, 1),
        run("QUO-UNC-01", Severity.MODERATE, Category.UNCITED, 1),
        run("REF-DOI-01", Severity.MINOR, Category.REFERENCE, 1),
        run("EDI-INT-01", Severity.INFO, Category.INTERESTS, 1),
        run("STA-PCT-01", Severity.MINOR, Category.STATISTICS, 0),
        new RuleRun(
            head("FDA-FBL-01", Severity.MAJOR, Category.HARMS),
            Status.SKIPPED,
            0,
            "not part of the profile editorial"));
  }

  private static RuleRun run(String id, Severity severity, Category category, int raised) {
    Status status = raised == 0 ? Status.CLEAN : Status.FOUND;
    return new RuleRun(head(id, severity, category), status, raised, "");
  }

  private static RuleHead head(String id, Severity severity, Category category) {
    return new RuleHead(
        id,
        id.substring(0, 3),
        severity,
        category,
        Automation.AUTO,
        "What " + id + " looks for",
        "Why a reader is misled",
        "",
        "What to write instead",
        List.of("S33"),
        List.of("ICMJE"),
        false,
        "appraise",
        true);
  }
}
