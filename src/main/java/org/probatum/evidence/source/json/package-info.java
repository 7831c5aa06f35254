/** Reads the JSON formats: Crossref, Europe PMC, ClinicalTrials.gov, CSL and our own. */
package org.probatum.evidence.source.json;
