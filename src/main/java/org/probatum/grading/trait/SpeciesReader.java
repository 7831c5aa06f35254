package org.probatum.grading.trait;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/** Reads in which animals something was tried: "in mice" of a study of rats. */
final class SpeciesReader implements TraitReader {

  private static final Pattern SPECIES =
      Pattern.compile(
          "\\b(mice|mouse|rats?|rabbits?|pigs?|piglets?|dogs?|cats?|sheep|monkeys?|macaques?|zebrafish|hamsters?|guinea pigs?)\\b");

  /** "Unlike in mice", "mice were not tried". */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:unlike|not|no|never|earlier|previous|previously|as in|than|whether|other)\\b");

  @Override
  public boolean mayTell(String text) {
    return SPECIES.matcher(text).find();
  }

  @Override
  public Optional<TraitPair> read(Claim claim, String text, Study study) {
    Set<String> told = species(text);
    Set<String> recorded = species(TraitPairs.plain(study.population()));
    boolean other =
        !study.human()
            && !told.isEmpty()
            && !recorded.isEmpty()
            && Few.none(told, recorded::contains)
            && !OTHERS.matcher(text).find();
    return other
        ? TraitReader.other(claim, study, Trait.PEOPLE, String.join(", ", told), study.population())
        : Optional.empty();
  }

  private static Set<String> species(String text) {
    Set<String> species = new HashSet<>();
    Matcher found = SPECIES.matcher(text);
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
