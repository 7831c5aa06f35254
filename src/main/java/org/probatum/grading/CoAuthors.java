package org.probatum.grading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.citation.AuthorList;
import org.probatum.citation.Reference;
import org.probatum.evidence.Work;
import org.probatum.grading.FieldCheck.Field;

/** The authors behind the first, where both entry and record list them whole. */
final class CoAuthors {

  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?i)\\bet\\.? al\\b|\\band (?:others|colleagues)\\b|\u2026|\\.\\s?\\.\\s?\\.");
  private static final Pattern INITIALS = Pattern.compile("\\s+\\p{Lu}+$");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** With more names apart, one of the lists was read wrongly or is another's. */
  private static final int MOST = 2;

  private CoAuthors() {}

  /** Their comparison; nothing where a list may be cut short, since its last name differs. */
  static Optional<FieldCheck> compare(Reference cited, Work work) {
    if (!isWhole(cited, work)) {
      return Optional.empty();
    }
    List<String> added = without(cited.authors(), work.authors());
    List<String> left = without(work.authors(), cited.authors());
    int apart = Math.max(added.size(), left.size());
    return apart > MOST
        ? Optional.empty()
        : Optional.of(
            new FieldCheck(
                cited,
                Field.CO_AUTHORS,
                words(added, left, "no "),
                words(left, added, "nobody named "),
                apart == 0 ? 1 : 0,
                apart,
                work.origin()));
  }

  private static boolean isWhole(Reference cited, Work work) {
    List<String> one = cited.authors();
    List<String> other = work.authors();
    return one.size() > 1
        && other.size() > 1
        && !SHORTENED.matcher(cited.raw()).find()
        && one.stream().allMatch(CoAuthors::isPerson)
        && other.stream().allMatch(CoAuthors::isPerson)
        && isSame(one.get(0), other.get(0))
        && isSame(one.get(one.size() - 1), other.get(other.size() - 1));
  }

  /** Initials left alone were parted from their name; a mark in front was read with it. */
  private static boolean isPerson(String author) {
    return !AuthorList.isBody(author)
        && Character.isLetter(author.charAt(0))
        && family(author).length() > 1;
  }

  private static List<String> without(List<String> authors, List<String> others) {
    List<String> families = others.stream().map(CoAuthors::family).toList();
    List<String> left = new ArrayList<>(authors);
    left.removeIf(author -> isAmong(family(author), families));
    return left;
  }

  /** The names themselves; where there are none, that the others are not there. */
  private static String words(List<String> own, List<String> others, String none) {
    return own.isEmpty() ? none + String.join(", ", others) : String.join(", ", own);
  }

  private static boolean isAmong(String family, List<String> families) {
    return families.contains(family) || families.stream().anyMatch(each -> areAlike(family, each));
  }

  private static boolean isSame(String author, String other) {
    return areAlike(family(author), family(other));
  }

  /** Family names of two parts, with a particle or a first name, are shortened in many ways. */
  private static boolean areAlike(String one, String two) {
    return one.endsWith(two) || two.endsWith(one) || one.startsWith(two) || two.startsWith(one);
  }

  private static String family(String author) {
    String family = INITIALS.matcher(author).replaceAll("");
    return BETWEEN
        .matcher(Normalizer.normalize(family, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
