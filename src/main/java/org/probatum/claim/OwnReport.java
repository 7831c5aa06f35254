package org.probatum.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;

/**
 * Tells which sentences speak of the study that the article itself reports. Such an article has
 * both a part for methods and one for results, or says what "the purpose of this study" was. What
 * it did and found has no other source.
 */
final class OwnReport {

  /** "The purpose of this study was", "this study was designed to". */
  private static final Needle PURPOSE =
      Needle.of(
          "(?i)\\b(?:aims?|purpose|objectives?|goals?) of (?:this|the present|our|the current) (?:[\\w-]+ ){0,4}?(?:study|trial|investigation|survey|project)\\b"
              + "|\\b(?:this|the present|the current) (?:[\\w,-]+ ){0,5}?(?:study|trial) was (?:designed|undertaken|conducted|carried out|performed)\\b"
              + "|\\bthe authors (?:performed|conducted|undertook|carried out|compared|studied|investigated|evaluated) (?:an?|the)\\b",
          "purpose",
          "aim",
          "objective",
          "goal",
          " was ",
          "authors ");

  /** What leads back to the study from what others found. */
  private static final Scan OURS =
      Scan.of(
          "(?i)\\b(?:we (?:found|observed|saw|showed|report|noted|did not (?:find|observe|see))"
              + "|(?:our|the present|this|the current) (?:study|trial|results?|findings?|data|series|cohort|analysis|patients)|in our)\\b");

  private final boolean structured;
  private final Set<Integer> told = new HashSet<>();

  private ReportPart part;
  private Location last;
  private int purposed;

  private OwnReport(boolean structured) {
    this.structured = structured;
  }

  static OwnReport of(List<Reading> readings) {
    OwnReport report =
        new OwnReport(has(readings, ReportPart.METHODS) && has(readings, ReportPart.RESULTS));
    Few.where(readings, each -> !each.sentence().isTitle()).forEach(report::follow);
    return report;
  }

  /** Whether a sentence, by its running number, tells what the study did or found. */
  boolean tells(int sentence) {
    return told.contains(sentence);
  }

  private static boolean has(List<Reading> readings, ReportPart part) {
    return Few.any(
        readings,
        each ->
            ReportPart.labelled(each.text()) == part
                || ReportPart.named(each.sentence().location().section()) == part);
  }

  private void follow(Reading reading) {
    Location here = reading.sentence().location();
    if (last == null || !last.section().equals(here.section())) {
      part = enter(here);
    }
    last = here;
    ReportPart labelled = part == ReportPart.ABSTRACT ? null : ReportPart.labelled(reading.text());
    part = labelled == null ? part : labelled;
    if (!structured && PURPOSE.isIn(reading.text().toLowerCase(Locale.ROOT))) {
      purposed = here.paragraph();
    }
    if (isOwn(reading.text(), here)) {
      told.add(reading.sentence().index());
    }
  }

  /** An unknown heading is one inside the part before. */
  private ReportPart enter(Location here) {
    ReportPart named = ReportPart.named(here.section());
    boolean inside = part == ReportPart.METHODS || part == ReportPart.RESULTS;
    if (named != null) {
      return named;
    }
    return inside && here.role() == SectionRole.BODY ? part : ReportPart.CONTEXT;
  }

  private boolean isOwn(String text, Location here) {
    return structured
        ? part.isOwn() || OURS.isIn(text)
        : purposed > 0 && purposed == here.paragraph();
  }
}
