package org.probatum.evidence;

import java.util.Locale;
import org.probatum.citation.Reference;
import org.probatum.text.Few;
import org.probatum.text.journal.Journals;

/** Fields of an entry held against those of a work; a field that is missing speaks for neither. */
final class CitedFields {

  private CitedFields() {}

  /** Whether at least one of first author, year and journal agrees, or none can be compared. */
  static boolean agree(Reference reference, Work work) {
    boolean author = !reference.authors().isEmpty() && !work.authors().isEmpty();
    boolean year = reference.year() != null && !work.years().isEmpty();
    boolean journal = reference.container() != null && work.journal() != null;
    if (!author && !year && !journal) {
      return true;
    }
    return author && sameAuthor(reference.firstFamily(), work)
        || year && isNear(reference.year(), work)
        || journal && Journals.bundled().same(reference.container(), work.journal());
  }

  /** Whether the family names are one, also where the entry puts a first name before. */
  static boolean sameAuthor(String family, Work work) {
    String cited = family.toLowerCase(Locale.ROOT);
    String known = work.firstFamily().toLowerCase(Locale.ROOT);
    return !known.isEmpty() && (cited.equals(known) || cited.endsWith(" " + known));
  }

  static boolean isNear(int year, Work work) {
    return Few.any(work.years(), each -> Math.abs(each - year) <= 1);
  }

  static boolean sameJournalAndYear(Reference reference, Work work) {
    return reference.year() != null
        && work.years().contains(reference.year())
        && Journals.bundled().same(reference.container(), work.journal());
  }

  static boolean samePages(Reference reference, Work work) {
    return reference.volume() != null
        && reference.volume().equals(work.volume())
        && reference.pages() != null
        && work.pages() != null
        && first(reference.pages()).equals(first(work.pages()));
  }

  private static String first(String pages) {
    return pages.split("[-\\u2010-\\u2015]", 2)[0].strip();
  }
}
