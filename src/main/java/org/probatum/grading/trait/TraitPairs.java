package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;
import org.probatum.grading.TraitPair;
import org.probatum.text.Blanks;

/** Sets what claims say of how a study was done beside what its record says. */
public final class TraitPairs {

  private static final List<TraitReader> READERS =
      List.of(
          new BlindingReader(),
          new ScheduleReader(),
          new PeopleReader(),
          new ControlReader(),
          new CompanionReader(),
          new StudiesReader());

  private TraitPairs() {}

  /** At most one pair of each trait. */
  public static List<TraitPair> of(Claim claim, Link link) {
    String text = plain(claim.text());
    List<TraitPair> pairs = new ArrayList<>();
    for (TraitReader reader : READERS) {
      reader.read(claim, text, link.study()).ifPresent(pairs::add);
    }
    return pairs;
  }

  static String plain(String words) {
    return Blanks.plain(words).toLowerCase(Locale.ROOT);
  }
}
