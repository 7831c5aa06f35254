package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.NumberWords;
import org.probatum.text.Scan;

/**
 * Reads at how many places a study was done: "in 24 emergency departments", "it randomised 28
 * wards".
 */
final class SitesReader implements TraitReader {

  private static final List<String> SIGNS =
      List.of(
          "hospitals",
          "centres",
          "centers",
          "sites",
          "clinics",
          "practices",
          "departments",
          "units",
          "countries",
          "schools",
          "homes",
          "wards",
          "pharmacies",
          "villages");

  private static final Pattern SITES =
      Pattern.compile(
          "\\b(?:in|at|from|across|randomi[sz]ed|recruited|enrolled|included|involved|covered) (?:a total of )?(?<count>\\d{1,3}|"
              + NumberWords.PATTERN.pattern()
              + ")(?! or| to)(?: (?!(?:of|in|or|and|to)\\b)[a-z-]+){0,3}? (?<place>"
              + String.join("|", SIGNS)
              + ")\\b(?! (?:to|received|got|had|as)\\b)");

  /** Only where the whole of a study is told; "in two hospitals it was less" tells a part. */
  private static final Scan WHOLE =
      Scan.of(
          "\\b(?:trials?|study|cohort|survey|registry|randomi[sz]ed|recruited|enrolled|conducted|carried out|done|studied|admi(?:ssions?|tted)|patients|adults|people|women|men|children|participants|infants)\\b[^.;:]{0,60}$");

  /** A record counts centres where a text counts hospitals, and the other way round. */
  private static final Set<String> CENTRES = Set.of("centres", "centers", "sites", "hospitals");

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.design().isSynthesis()) {
      return Optional.empty();
    }
    String record = TraitPairs.plain(study.population() + "; " + study.designWords());
    Matcher told = SITES.matcher(text);
    while (told.find()) {
      boolean whole = WHOLE.isIn(text.substring(0, told.start()));
      String recorded = otherwise(told, record, whole);
      if (!recorded.isEmpty()) {
        return TraitReader.other(Trait.SITES, words(told), recorded);
      }
    }
    return Optional.empty();
  }

  /**
   * What the record has of the same kind of place, where none of it is the number told; a part of
   * the study has fewer, never more.
   */
  private static String otherwise(Matcher told, String record, boolean whole) {
    String other = "";
    Matcher recorded = SITES.matcher(record);
    while (recorded.find()) {
      if (isAlike(told.group("place"), recorded.group("place"))) {
        if (count(told) == count(recorded) || !whole && count(told) < count(recorded)) {
          return "";
        }
        other = other.isEmpty() ? words(recorded) : other + "; " + words(recorded);
      }
    }
    return other;
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other) || CENTRES.contains(one) && CENTRES.contains(other);
  }

  private static double count(Matcher sites) {
    return NumberWords.value(sites.group("count"));
  }

  private static String words(Matcher sites) {
    return sites.group().substring(sites.start("count") - sites.start());
  }
}
