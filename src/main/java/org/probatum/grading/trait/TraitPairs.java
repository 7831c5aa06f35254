package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;
import org.probatum.grading.TraitPair;
import org.probatum.text.Blanks;
import org.probatum.text.Few;

/** Sets what the claims of one article say of how a study was done beside what its record says. */
public final class TraitPairs {

  private final Treatments treatments = new Treatments();
  private final List<TraitReader> readers =
      List.of(
          new BlindingReader(),
          new ScheduleReader(treatments),
          new LengthReader(),
          new FollowUpReader(),
          new PeopleReader(),
          new ControlReader(treatments),
          new CompanionReader(treatments),
          new StudiesReader(),
          new ScopeReader(),
          new GroupSizesReader(),
          new LayoutReader(),
          new LotReader(),
          new SitesReader(),
          new FractionReader(),
          new FactorReader());

  private record Told(String text, List<TraitReader> readers) {}

  /** What each claim may tell; it is asked once, of however many sources. */
  private final Map<String, Told> byClaim = new HashMap<>();

  /** At most one pair of each trait. */
  public List<TraitPair> of(Claim claim, Link link) {
    Told told = byClaim.computeIfAbsent(claim.id(), id -> told(claim));
    List<TraitPair> pairs = new ArrayList<>();
    for (TraitReader reader : told.readers()) {
      reader.read(claim, told.text(), link.study()).ifPresent(pairs::add);
    }
    return pairs;
  }

  private Told told(Claim claim) {
    String text = plain(claim.text());
    return new Told(text, Few.where(readers, reader -> reader.mayTell(text)));
  }

  static boolean hasAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static String plain(String words) {
    return Blanks.plain(words).toLowerCase(Locale.ROOT);
  }
}
