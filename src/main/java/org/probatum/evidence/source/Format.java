package org.probatum.evidence.source;

/** What can be imported. */
public enum Format {
  PUBMED_XML("PubMed XML"),
  MEDLINE("MEDLINE"),
  RIS("RIS"),
  BIBTEX("BibTeX"),
  CSL_JSON("CSL-JSON"),
  ENDNOTE_XML("EndNote XML"),
  CROSSREF_JSON("Crossref JSON"),
  EUROPE_PMC_JSON("Europe PMC JSON"),
  CLINICAL_TRIALS_JSON("ClinicalTrials.gov JSON"),
  JATS("JATS XML"),
  RETRACTION_WATCH("Retraction Watch CSV"),
  EVIDENCE_JSON("Probatum evidence JSON"),
  RECORDS("Probatum records"),
  EXCEL("Excel evidence table");

  private final String words;

  Format(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
