package org.probatum.evidence.online;

import java.util.ArrayList;
import java.util.List;
import org.probatum.citation.Reference;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.TrialNumber;

/**
 * What registries are asked for on behalf of an entry. Nothing of the article goes out but this.
 *
 * @param reference the entry
 * @param by what it is
 * @param words an identifier or a title
 */
record Sought(Reference reference, By by, String words) {

  private static final int LONGEST = 300;

  /** The identifiers of an entry. */
  static List<Sought> identifiers(Reference reference) {
    List<Sought> all = new ArrayList<>();
    if (reference.doi() != null && reference.doi().length() <= LONGEST) {
      all.add(new Sought(reference, By.DOI, reference.doi()));
    }
    if (reference.pmid() != null) {
      all.add(new Sought(reference, By.PMID, reference.pmid()));
    }
    TrialNumber.in(reference)
        .ifPresent(number -> all.add(new Sought(reference, By.REGISTRATION, number)));
    return all;
  }

  /** The title of an entry, cut where it is longer than any title. */
  static Sought title(Reference reference) {
    String title = reference.title();
    String cut = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    return new Sought(reference, By.TITLE, cut);
  }
}
