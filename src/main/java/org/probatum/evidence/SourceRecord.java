package org.probatum.evidence;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a file or a register says of one work, before anything is read out of its text.
 *
 * @param work what it says in fields; studies only where the source itself has them in a structure,
 *     such as a registry or a record that a person wrote
 * @param abstractText the abstract, with the labels of its sections kept in front ("METHODS: …");
 *     empty without one
 * @param publicationTypes as the source words them: "Randomized Controlled Trial" …
 * @param headings subject headings (MeSH) without their qualifiers, and keywords
 * @param from where all this came from
 */
public record SourceRecord(
    Work work,
    String abstractText,
    Set<String> publicationTypes,
    Set<String> headings,
    Provenance from)
    implements Sourced {

  public SourceRecord {
    publicationTypes = inOrder(publicationTypes);
    headings = inOrder(headings);
  }

  private static Set<String> inOrder(Set<String> words) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(words));
  }

  /** The same, told to come from elsewhere. */
  public SourceRecord from(Provenance other) {
    return new SourceRecord(work, abstractText, publicationTypes, headings, other);
  }

  public boolean hasAbstract() {
    return !abstractText.isEmpty();
  }

  /** Whether a person wrote it. */
  public boolean isCurated() {
    return work.origin() == Origin.CURATED;
  }
}
