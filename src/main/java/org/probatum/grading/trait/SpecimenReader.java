package org.probatum.grading.trait;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Reads what was tested: "urine samples" told of a study of a stool test. */
final class SpecimenReader implements TraitReader {

  private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

  static {
    kind("urine", "urine|urinary");
    kind("blood", "blood|serum|plasma|fingerprick");
    kind("stool", "stools?|fa?ecal|fa?eces");
    kind("saliva", "saliva|salivary|oral fluid");
    kind("sputum", "sputum");
    kind("hair", "hair");
    kind("breath", "breath");
  }

  private static final Scan TOLD =
      Scan.of(
          "\\b(?<what>urine|blood|serum|plasma|stool|fa?ecal|saliva|sputum|hair|breath) (?:samples?|specimens?|tests?)\\b");

  private static final Scan OTHERS =
      Scan.of(
          "\\b(?:not|nor|unlike|than|never|instead|rather|without|against|compared|other)\\b[^.;]{0,40}$");

  private static void kind(String name, String words) {
    KINDS.put(name, Pattern.compile("\\b(?:" + words + ")\\b"));
  }

  @Override
  public boolean mayTell(String text) {
    return text.contains("sample") || text.contains("specimen") || text.contains("test");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Search told = TOLD.search(text);
    String tested = TraitPairs.plain(study.intervention());
    if (study.design().isSynthesis()
        || !tested.contains("test")
        || !told.find()
        || OTHERS.isIn(text.substring(0, told.start()))) {
      return Optional.empty();
    }
    String all =
        tested + "; " + TraitPairs.plain(study.comparatorWords() + "; " + study.population());
    boolean known = KINDS.values().stream().anyMatch(kind -> kind.matcher(tested).find());
    boolean other =
        KINDS.values().stream()
            .filter(kind -> kind.matcher(told.group("what")).find())
            .noneMatch(kind -> kind.matcher(all).find());
    return known && other
        ? TraitReader.other(
            Trait.LAYOUT,
            told.group(),
            study.intervention() + " against " + study.comparatorWords())
        : Optional.empty();
  }
}
