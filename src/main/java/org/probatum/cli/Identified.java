package org.probatum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probatum.citation.DoiForm;
import org.probatum.citation.Reference;
import org.probatum.citation.ReferenceStyle;

/** Entries that hold an identifier and nothing else. */
final class Identified {

  private Identified() {}

  static List<Reference> references(List<String> identifiers) throws Complaint {
    List<Reference> references = new ArrayList<>();
    for (String identifier : identifiers) {
      references.add(reference("R" + (references.size() + 1), identifier.strip()));
    }
    return references;
  }

  private static Reference reference(String id, String words) throws Complaint {
    String doi = DoiForm.find(words);
    if (doi != null) {
      return reference(id, words, doi.toLowerCase(Locale.ROOT), null);
    }
    if (words.matches("(?i)(?:PMID:?\\s*)?\\d{1,9}")) {
      return reference(id, words, null, words.replaceAll("\\D", ""));
    }
    String registration = words.toUpperCase(Locale.ROOT);
    if (registration.matches("NCT\\d{8}")) {
      return reference(id, registration, null, null);
    }
    throw new Complaint(
        "'" + words + "'",
        "neither a DOI nor a PubMed number nor a number of ClinicalTrials.gov",
        "Give one such as 10.1000/xyz, 12345678 or NCT01234567.");
  }

  private static Reference reference(String id, String raw, String doi, String pmid) {
    return new Reference(
        id,
        id,
        raw,
        null,
        ReferenceStyle.OTHER,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        doi,
        null,
        pmid,
        null);
  }
}
