package org.probatum.evidence;

/** Where works and trials are registered and can be looked up. */
public enum Registry {
  CROSSREF("Crossref"),
  PUBMED("PubMed"),
  EUROPE_PMC("Europe PMC"),
  CLINICAL_TRIALS("ClinicalTrials.gov");

  private final String words;

  Registry(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
