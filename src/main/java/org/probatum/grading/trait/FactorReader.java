package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Ratios;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/**
 * Reads factors told in words, "doubled the risk", "half as likely", "cut deaths in half". A word
 * fits every ratio that is rounded or cut down to it, 1.5 up to 3 for a doubling, either way round:
 * which way is judged by the direction that the text tells.
 */
final class FactorReader implements TraitReader {

  private static final List<String> SIGNS =
      List.of(
          "doubl",
          "trebl",
          "tripl",
          "quadrupl",
          "twice",
          "halv",
          "half",
          "third",
          "quarter",
          "fifth");

  private static final String RISK =
      "(?:(?:the|their|its|your|a person's) )?(?:(?!dose)[a-z-]+ ){0,2}?(?:risk|odds|chances?|likelihood|rates?|incidence|number|hazard)\\b";

  private static final Pattern FACTOR =
      Pattern.compile(
          "(?<bound>\\b(?:more than|less than|almost|nearly|up to|at least|not quite) )?(?<told>\\b(?:"
              + "(?<up>doubl|trebl|tripl|quadrupl)(?:e|es|ed|ing) "
              + RISK
              + "|halv(?:e|es|ed|ing) "
              + RISK
              + "|(?:twice|half) as (?:likely|common|often|many|frequent)\\b"
              + "|(?:cut|reduc|lower|decreas|fell|drop)[a-z]* (?:[a-z-]+ ){0,6}?(?:(?:in|by) (?:a )?half|by (?:about |around |roughly |almost |nearly )?(?<part>a third|two[ -]thirds|a quarter|three[ -]quarters|a fifth))\\b))");

  private static final Map<String, Double> PARTS =
      Map.of(
          "a third",
          1 / 3.0,
          "two thirds",
          2 / 3.0,
          "a quarter",
          0.25,
          "three quarters",
          0.75,
          "a fifth",
          0.2);

  private final double room;

  /**
   * @param points how far a fraction in words may be off, in percentage points
   */
  FactorReader(double points) {
    room = points / 100;
  }

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Matcher told = FACTOR.matcher(text);
    Set<String> concepts = claim.pico().outcomeConcepts();
    if (concepts.isEmpty() || !told.find()) {
      return Optional.empty();
    }
    List<BigDecimal> ratios = new ArrayList<>();
    Set<String> recorded = new LinkedHashSet<>();
    for (Outcome each : Few.where(study.outcomes(), each -> each.isAboutAny(concepts))) {
      Ratios own = Ratios.of(each);
      ratios.addAll(own.ofEffect());
      ratios.addAll(own.ofShares());
      if (!own.isEmpty()) {
        recorded.add(own.printed(each));
      }
    }
    return ratios.isEmpty() || Few.any(ratios, each -> fits(told, each.doubleValue()))
        ? Optional.empty()
        : TraitReader.other(Trait.FRACTION, told.group("told"), String.join("; ", recorded));
  }

  /** Rounded or cut down to the factor; told as a bound, a little to either side. */
  private boolean fits(Matcher told, double ratio) {
    if (told.group("part") != null) {
      return Math.abs(1 - ratio - PARTS.get(told.group("part").replace('-', ' '))) <= room;
    }
    double factor = factor(told);
    boolean bound = told.group("bound") != null;
    return ratio >= factor - (bound ? 1 : 0.5) && ratio < factor + (bound ? 2 : 1);
  }

  private static double factor(Matcher told) {
    String up = told.group("up");
    return up == null || up.equals("doubl") ? 2 : up.equals("quadrupl") ? 4 : 3;
  }
}
