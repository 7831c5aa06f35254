package org.probatum.grading.trait;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Reads in which animals something was tried: "in mice" of a study of rats. */
final class SpeciesReader implements TraitReader {

  private static final Scan SPECIES =
      Scan.of(
          "\\b(mice|mouse|rats?|rabbits?|pigs?|piglets?|dogs?|cats?|sheep|monkeys?|macaques?|zebrafish|hamsters?|guinea pigs?)\\b");

  private static final Scan SEX =
      Scan.of(
          "\\b(?<sex>female|male) (?:[\\w/-]+ ){0,2}?(?:mice|rats|rabbits|pigs|dogs|cats|monkeys|macaques|hamsters)\\b");

  /** "Unlike in mice", "mice were not tried". */
  private static final Scan OTHERS =
      Scan.of(
          "\\b(?:unlike|not|no|never|earlier|previous|previously|as in|whether|other)\\b|\\bthan (?:in )?(?:the )?(?:[a-z-]+ )?(?:mice|rats|rabbits|pigs|dogs|cats|sheep|monkeys|macaques|zebrafish|hamsters)\\b");

  @Override
  public boolean mayTell(String text) {
    return SPECIES.isIn(text);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.human() || OTHERS.isIn(text)) {
      return Optional.empty();
    }
    String population = TraitPairs.plain(study.population());
    Set<String> told = species(text);
    Set<String> recorded = species(population);
    boolean other = !told.isEmpty() && !recorded.isEmpty() && Few.none(told, recorded::contains);
    String words = other ? String.join(", ", told) : ofOtherSex(text, population);
    return words.isEmpty()
        ? Optional.empty()
        : TraitReader.other(Trait.PEOPLE, words, study.population());
  }

  /** "Female mice" of a study in males; empty where either tells none, or both. */
  private static String ofOtherSex(String text, String population) {
    Search told = SEX.search(text);
    Search recorded = SEX.search(population);
    return told.find()
            && recorded.find()
            && !told.group("sex").equals(recorded.group("sex"))
            && !told.find()
            && !recorded.find()
        ? first(text)
        : "";
  }

  private static String first(String text) {
    Search told = SEX.search(text);
    return told.find() ? told.group() : "";
  }

  private static Set<String> species(String text) {
    Set<String> species = new HashSet<>();
    Search found = SPECIES.search(text);
    while (found.find()) {
      species.add(plural(found.group()));
    }
    return species;
  }

  private static String plural(String animal) {
    return animal.equals("mouse")
        ? "mice"
        : animal.endsWith("s")
                || animal.equals("mice")
                || animal.endsWith("sh")
                || animal.endsWith("ep")
            ? animal
            : animal + "s";
  }
}
