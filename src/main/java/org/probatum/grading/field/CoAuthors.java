package org.probatum.grading.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probatum.citation.AuthorList;
import org.probatum.citation.FamilyName;
import org.probatum.citation.Reference;
import org.probatum.evidence.Work;
import org.probatum.grading.FieldCheck;
import org.probatum.grading.FieldCheck.Field;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** The authors behind the first, where both entry and record list them whole. */
final class CoAuthors {

  private static final Scan SHORTENED =
      Scan.of("(?i)\\bet\\.? al\\b|\\band (?:others|colleagues)\\b|\u2026|\\.\\s?\\.\\s?\\.");
  private static final Scan BETWEEN = Scan.of("[^\\p{L}\\p{N}]+");

  private CoAuthors() {}

  /** Their comparison; nothing where a list may be cut short, since its last name differs. */
  static Optional<FieldCheck> compare(Reference cited, Work work) {
    if (cited.authors().size() < 2 || work.authors().size() < 2) {
      return Optional.empty();
    }
    List<String> one = families(cited.authors());
    List<String> other = families(work.authors());
    if (!areBothWhole(one, other) || SHORTENED.isIn(cited.raw())) {
      return Optional.empty();
    }
    List<String> added = without(cited.authors(), one, other);
    List<String> left = without(work.authors(), other, one);
    int apart = Math.max(added.size(), left.size());
    return Optional.of(
        new FieldCheck(
            cited,
            Field.CO_AUTHORS,
            words(added, left, "no "),
            words(left, added, "nobody named "),
            apart == 0 ? 1 : 0,
            apart,
            work.origin()));
  }

  private static boolean areBothWhole(List<String> one, List<String> other) {
    return !one.contains("")
        && !other.contains("")
        && areAlike(one.get(0), other.get(0))
        && areAlike(one.get(one.size() - 1), other.get(other.size() - 1));
  }

  private static List<String> families(List<String> authors) {
    List<String> families = new ArrayList<>();
    for (String author : authors) {
      families.add(isPerson(author) ? family(author) : "");
    }
    return families;
  }

  /** A mark in front was read with the name. */
  private static boolean isPerson(String author) {
    return !author.isEmpty() && Character.isLetter(author.charAt(0)) && !AuthorList.isBody(author);
  }

  private static List<String> without(
      List<String> authors, List<String> families, List<String> others) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      if (!isAmong(families.get(i), others)) {
        left.add(authors.get(i));
      }
    }
    return left;
  }

  /** The names themselves; where there are none, that the others are not there. */
  private static String words(List<String> own, List<String> others, String none) {
    return own.isEmpty() ? none + String.join(", ", others) : String.join(", ", own);
  }

  private static boolean isAmong(String family, List<String> families) {
    return families.contains(family) || Few.any(families, each -> areAlike(family, each));
  }

  /** Family names of two parts, with a particle or a first name, are shortened in many ways. */
  private static boolean areAlike(String one, String two) {
    return one.endsWith(two) || two.endsWith(one) || one.startsWith(two) || two.startsWith(one);
  }

  /** Empty for initials left alone, which were parted from their name. */
  private static String family(String author) {
    String family = FamilyName.of(author);
    String plain =
        BETWEEN
            .replaceAll(Normalizer.normalize(family, Normalizer.Form.NFKD), "")
            .toLowerCase(Locale.ROOT);
    return plain.length() > 1 ? plain : "";
  }
}
