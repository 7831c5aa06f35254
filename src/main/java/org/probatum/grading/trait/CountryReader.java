package org.probatum.grading.trait;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Vocabulary;

/** Reads in which country people were studied: "in Kenya" of a trial in Malawi. */
final class CountryReader implements TraitReader {

  /** With its capital: "in Turkey" is a country, "in turkey" none. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) (?:[Tt]he )?(?<place>\\p{Lu}[\\p{L}]*(?: \\p{Lu}\\p{L}+){0,2})\\b");

  private final Map<String, Set<String>> recorded = new HashMap<>();

  @Override
  public boolean mayTell(String text) {
    return text.contains("in ") || text.contains("across ") || text.contains("throughout ");
  }

  @Override
  public Optional<TraitPair> read(Claim claim, String text, Study study) {
    Matcher place = PLACE.matcher(claim.text());
    while (place.find()) {
      Set<String> told = countries(place.group("place"));
      if (!told.isEmpty()) {
        return isOther(told, study) ? Optional.of(pair(claim, study, place)) : Optional.empty();
      }
    }
    return Optional.empty();
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

  private static TraitPair pair(Claim claim, Study study, Matcher place) {
    return new TraitPair(
        claim.id(),
        study.id(),
        Trait.PEOPLE,
        place.group("place"),
        study.population(),
        Match.OTHER);
  }
}
