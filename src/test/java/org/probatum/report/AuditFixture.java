package org.probatum.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.probatum.audit.Audit;
import org.probatum.audit.Stamp;
import org.probatum.citation.Citations;
import org.probatum.claim.Statements;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Evidence;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Work;
import org.probatum.grading.Grades;

/** A small audit made by hand, with something of everything. */
public final class AuditFixture {

  private AuditFixture() {}

  public static Audit audit() {
    return audit(GradesFixture.grades(), "2026-01-05T10:15:30Z");
  }

  /** The same audit at another time. */
  public static Audit at(String time) {
    return audit(GradesFixture.grades(), time);
  }

  /** An article in which nothing was found and of which nothing is known. */
  public static Audit empty() {
    Audit full = audit();
    return new Audit(
        full.article(),
        new Statements(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Citations(List.of(), List.of(), List.of(), List.of()),
        new Evidence(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Looked.NOTHING),
        new Grades(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        full.stamp());
  }

  /** The same audit with so many requests that left the machine. */
  public static Audit online(int requests) {
    Audit full = audit();
    Stamp stamp = full.stamp();
    List<String> calls =
        IntStream.range(0, requests).mapToObj(i -> "call " + i + " " + "x".repeat(200)).toList();
    return new Audit(
        full.article(),
        full.statements(),
        full.citations(),
        full.evidence(),
        full.grades(),
        new Stamp(
            stamp.version(),
            stamp.time(),
            stamp.java(),
            stamp.profile(),
            stamp.articleHash(),
            stamp.hashes(),
            calls,
            stamp.changedPolicies()));
  }

  /** The same audit after Crossref told of the first entry's work and then fell silent. */
  public static Audit withoutNotices() {
    Audit full = audit();
    Resolution first = full.evidence().resolutions().get(0);
    Work work = ((Resolution.Resolved) first).work();
    Answer answer =
        new Answer(Registry.CROSSREF, Answer.Kind.FOUND, work, "2026-01-05", "timed out");
    Lookup lookup = new Lookup(first.reference(), Lookup.By.DOI, work.doi(), List.of(answer));
    Evidence evidence =
        new Evidence(
            full.evidence().resolutions(),
            List.of(),
            full.evidence().links(),
            List.of(),
            full.evidence().bodies(),
            full.evidence().works(),
            new Looked(List.of(lookup), List.of()));
    return new Audit(
        full.article(), full.statements(), full.citations(), evidence, full.grades(), full.stamp());
  }

  /** The same audit with other grades. */
  public static Audit audit(Grades grades, String time) {
    return new Audit(
        ArticleFixture.article(),
        ClaimFixture.statements(),
        ClaimFixture.citations(),
        EvidenceFixture.evidence(),
        grades,
        stamp(time));
  }

  private static Stamp stamp(String time) {
    return new Stamp(
        "0.1.0",
        time,
        "17.0.15",
        "editorial",
        "9f2c".repeat(16),
        Map.of(
            "rules", "11aa".repeat(16),
            "policy", "22bb".repeat(16),
            "library", "33cc".repeat(16),
            "vocabulary", "44dd".repeat(16)),
        List.of(),
        List.of());
  }
}
