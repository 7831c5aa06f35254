package org.probatum.audit;

import java.util.ArrayList;
import java.util.List;
import org.probatum.claim.Vocabularies;
import org.probatum.evidence.EvidenceLibrary;
import org.probatum.evidence.EvidenceProblems;
import org.probatum.evidence.Shelf;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.json.EvidenceReader;
import org.probatum.evidence.reading.RecordReading;

/**
 * What reading and linking stand on: words and works.
 *
 * @param words the bundled vocabularies
 * @param terms those by which studies are told
 * @param library the bundled works, those of the shelf and those of the settings
 * @param problems what is wrong with the evidence files of the settings
 */
record Groundwork(
    Vocabularies words, StudyTerms terms, EvidenceLibrary library, List<String> problems) {

  static Groundwork read(List<Source> files, Shelf shelf) {
    Vocabularies words = Vocabularies.bundled();
    StudyTerms terms = StudyTerms.of(words);
    EvidenceReader reader = new EvidenceReader(terms);
    List<String> problems = new ArrayList<>();
    EvidenceLibrary library = EvidenceLibrary.bundled(terms).with(shelf, new RecordReading(terms));
    for (Source file : files) {
      EvidenceLibrary known = library;
      try {
        library =
            known.with(reader.read(file.name(), file.bytes(), key -> known.byKey(key).isPresent()));
      } catch (EvidenceProblems e) {
        problems.addAll(e.problems());
      }
    }
    return new Groundwork(words, terms, library, List.copyOf(problems));
  }
}
