package org.probatum.evidence.source.json;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.probatum.evidence.EvidenceProblems;
import org.probatum.evidence.Provenance;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;
import org.probatum.evidence.json.EvidenceReader;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;

/** Evidence files that persons write. One with any mistake is refused as a whole. */
public final class EvidenceImport implements FormatReader {

  private static final int LARGEST = 200_000_000;

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    byte[] bytes = input.stream().readNBytes(LARGEST);
    if (bytes.length == LARGEST) {
      out.accept(SourceProblem.ofFile(input.name(), "is larger than 200 MB", "Split it."));
      return;
    }
    try {
      EvidenceReader reader = new EvidenceReader(StudyTerms.bundled());
      List<Work> works = reader.read(input.name(), bytes, key -> true);
      Provenance from = input.provenance(Format.EVIDENCE_JSON.words(), "");
      works.forEach(work -> out.accept(new SourceRecord(work, "", Set.of(), Set.of(), from)));
    } catch (EvidenceProblems problems) {
      problems.problems().forEach(each -> out.accept(problem(each)));
    }
  }

  /** The reader tells place, problem and remedy in one line. */
  static SourceProblem problem(String line) {
    int place = line.indexOf(": ");
    String rest = line.substring(place < 0 ? 0 : place + 2);
    int remedy = rest.indexOf(". ");
    return SourceProblem.ofFile(
        place < 0 ? "" : line.substring(0, place),
        remedy < 0 ? rest.replaceFirst("\\.$", "") : rest.substring(0, remedy),
        remedy < 0 ? "Nothing of the file was taken." : rest.substring(remedy + 2));
  }
}
