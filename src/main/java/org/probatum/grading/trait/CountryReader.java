package org.probatum.grading.trait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Vocabulary;

/** Reads in which country people were studied: "in Kenya" of a trial in Malawi. */
final class CountryReader implements TraitReader {

  private static final List<String> NAMED =
      List.of(
          "trial",
          "study",
          "cohort",
          "survey",
          "women",
          "men",
          "adults",
          "patients",
          "children",
          "adolescents",
          "teenagers",
          "pupils",
          "people",
          "volunteers");

  private static final List<String> SIGNS =
      Stream.concat(Stream.of("in ", "across ", "throughout ", "among ", "of "), NAMED.stream())
          .toList();

  /** With its capital: "in Turkey" is a country, "in turkey" none. */
  private static final Scan PLACE =
      Scan.of(
          "\\b(?:(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]mong) (?:[Tt]he )?|of \\d[\\d,]* )(?<place>\\p{Lu}[\\p{L}]*(?: \\p{Lu}\\p{L}+){0,2})\\b");

  /** "In the New England Journal", "in the British Medical Journal": where it was printed. */
  private static final Scan JOURNAL =
      Scan.of("(?:\\p{Lu}\\p{L}+ ){1,4}(?:Journal|Annals|Archives|Gazette)\\b");

  /** "A Danish cohort study", "Canadian women". */
  private static final Scan OF_PLACE =
      Scan.of(
          "(?<place>\\b\\p{Lu}\\p{Ll}+) "
              + "(?:(?:small|large|larger|national|nationwide|prospective|retrospective|randomi[sz]ed|controlled|clinical|double-blind|multicentre|multicenter"
              + "|cohort|case-control|cross-sectional|population-based|registry|register|observational|school|older|young|adult|pregnant|healthy) ){0,3}"
              + "(?:"
              + String.join("|", NAMED)
              + ")\\b");

  private final Map<String, Set<String>> recorded = new HashMap<>();

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Search place = first(PLACE, claim.text());
    place = place == null ? first(OF_PLACE, claim.text()) : place;
    return place != null
            && isOther(countries(place.group("place")), study)
            && isOther(countries(claim.text()), study)
        ? Optional.of(pair(study, place))
        : Optional.empty();
  }

  /** At the first that is a country; null where none is. */
  private static Search first(Scan places, String text) {
    Search place = places.search(text);
    while (place.find()) {
      if (!JOURNAL.opens(text, place.start("place"))
          && !countries(place.group("place")).isEmpty()) {
        return place;
      }
    }
    return null;
  }

  /** Not of a review, which gathers people of many; nor where either is part of the other. */
  private boolean isOther(Set<String> told, Study study) {
    if (study.design().isSynthesis() || !study.human()) {
      return false;
    }
    Set<String> known =
        recorded.computeIfAbsent(
            study.id(), id -> countries(study.population() + "; " + study.designWords()));
    return !known.isEmpty() && Few.none(told, known::contains);
  }

  /** Each with what it is part of. */
  private static Set<String> countries(String text) {
    Vocabulary countries = Vocabulary.bundled("countries");
    return countries.widened(countries.find(text));
  }

  private static ToldTrait pair(Study study, Search place) {
    return new ToldTrait(Trait.PEOPLE, place.group("place"), study.population(), Match.OTHER);
  }
}
