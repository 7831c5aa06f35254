package org.probatum.evidence;

import java.util.Set;
import org.probatum.citation.Attribution.Feature;
import org.probatum.text.Amount;

/**
 * A work of the library that may be the one a text means.
 *
 * @param mentionId the study that the prose names
 * @param work the work
 * @param study its study
 * @param fits what fits
 */
public record Candidate(String mentionId, Work work, Study study, Set<Feature> fits) {

  /** "Yoon 2019, JAMA Psychiatry (case series, 5 people)". */
  public String described() {
    String journal = work.journal() == null ? "" : ", " + work.journal();
    String people = study.hasSize() ? ", " + Amount.ofPeople(study.size()) : "";
    return work.shortName() + journal + " (" + study.design().words() + people + ")";
  }
}
