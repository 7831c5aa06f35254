package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Reads among how many something was counted: "13 cases per 1,000" of 13 per 10,000. */
final class BaseReader implements TraitReader {

  private static final String BASE = "per (?<base>1,?000|10,?000|100,?000|million)\\b";

  private static final Scan TOLD =
      Scan.of("(?<![\\d.,])(?<count>\\d+(?:\\.\\d+)?) (?:[a-z-]+ ){0,6}?" + BASE);

  private static final Scan NAMED = Scan.of(BASE);

  @Override
  public boolean mayTell(String text) {
    return text.contains("per 1") || text.contains("per million");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Search told = TOLD.search(text);
    while (told.find()) {
      BigDecimal count = new BigDecimal(told.group("count"));
      List<Outcome> equal =
          Few.where(
              study.outcomes(),
              each ->
                  each.hasEffect()
                      && each.effect().estimate().value().compareTo(count) == 0
                      && !base(each.name()).isEmpty());
      String base = plain(told.group("base"));
      if (!equal.isEmpty() && Few.none(equal, each -> base(each.name()).equals(base))) {
        String recorded = told.group("count") + " " + equal.get(0).name();
        return TraitReader.other(Trait.UNIT, told.group(), recorded);
      }
    }
    return Optional.empty();
  }

  /** Empty where the name of an outcome tells none. */
  private static String base(String name) {
    Search named = NAMED.search(TraitPairs.plain(name));
    return named.find() ? plain(named.group("base")) : "";
  }

  private static String plain(String base) {
    return base.replace(",", "").replace("million", "1000000");
  }
}
