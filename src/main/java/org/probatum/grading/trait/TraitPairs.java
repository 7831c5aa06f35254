package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;
import org.probatum.grading.Policies;
import org.probatum.grading.TraitPair;
import org.probatum.text.Blanks;
import org.probatum.text.Few;

/** Sets what the claims of one article say of how a study was done beside what its record says. */
public final class TraitPairs {

  private final List<TraitReader> readers;

  private record Told(String text, List<TraitReader> readers) {}

  /** What each claim may tell; it is asked once, of however many sources. */
  private final Map<String, Told> byClaim = new HashMap<>();

  /**
   * @param policies how far what both tell may lie apart
   */
  public TraitPairs(Policies policies) {
    Treatments treatments = new Treatments();
    double time = policies.value("quotation.time-room");
    readers =
        List.of(
            new BlindingReader(),
            new ScheduleReader(treatments, time),
            new LengthReader(time),
            new FollowUpReader(time),
            new PeopleReader(policies.value("quotation.age-room")),
            new ControlReader(treatments),
            new CompanionReader(treatments),
            new StudiesReader(),
            new ScopeReader(),
            new GroupSizesReader(),
            new LayoutReader(),
            new LotReader(),
            new SitesReader(),
            new CountryReader(),
            new GatheredReader(),
            new AllocationReader(),
            new ObservedReader(),
            new CasesReader(),
            new SpeciesReader(),
            new CaveatReader(),
            new UnitReader(),
            new BaseReader(),
            new StartReader(),
            new ReviewControlReader(),
            new NoneReader(),
            new NoneOfReader(),
            new SpecimenReader(),
            new UncontrolledReader(),
            new FractionReader(
                policies.value("quotation.fraction-points"),
                policies.value("quotation.fraction-share")),
            new FactorReader(policies.value("quotation.fraction-points")));
  }

  /** At most one pair of each trait. */
  public List<TraitPair> of(Claim claim, Link link) {
    Told told = byClaim.computeIfAbsent(claim.id(), id -> told(claim));
    List<TraitPair> pairs = new ArrayList<>();
    for (TraitReader reader : told.readers()) {
      reader.read(claim, told.text(), link.study()).ifPresent(it -> pairs.add(it.of(link)));
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
