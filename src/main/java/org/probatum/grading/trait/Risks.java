package org.probatum.grading.trait;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** "Patients at high surgical risk" told of people in whom it was low. */
final class Risks {

  private static final String LEVEL = "(?<level>high|low)(?:er)?[ -]";

  private static final String RISK = LEVEL + "(?:(?<kind>(?!and |or |to )[a-z]+)[ -])?risk";

  private static final String WHAT = "(?: (?:of )?(?<what>[a-z]{4,}))?";

  private static final Scan RECORDED = Scan.of("\\b" + RISK + "\\b" + WHAT);

  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:patients|people|adults|women|men|children|participants|those)"
              + " (?:[\\w-]+ ){0,3}?(?:at|with|who had)(?: an?)? "
              + RISK
              + "\\b"
              + WHAT);

  /** Told of others, or left open. */
  private static final Scan OTHERS =
      Scan.of(
          "\\b(?:no|not|nor|unlike|than|never|neither|except|exclud\\w+|whether|if|unknown|unclear)\\b[^.;]{0,40}$");

  private static final Scan LEFT_OUT =
      Scan.of("[^.;]{0,60}\\b(?:not|excluded|untested|unknown|unclear)\\b");

  private Risks() {}

  /** Whether a text in small letters can tell one. */
  static boolean mayTell(String text) {
    return text.contains("risk");
  }

  /** The words of the claim that tell the other level of a risk of the record's people. */
  static Optional<String> otherwise(String text, String population) {
    if (!mayTell(text) || !mayTell(population)) {
      return Optional.empty();
    }
    Matcher told = TOLD.matcher(text);
    if (!told.find() || hasBoth(text) || OTHERS.isIn(text.substring(0, told.start()))) {
      return Optional.empty();
    }
    if (LEFT_OUT.opens(text, told.end())) {
      return Optional.empty();
    }
    Search recorded = RECORDED.search(population);
    boolean other = false;
    while (recorded.find()) {
      if (recorded.group("level").equals(told.group("level"))) {
        return Optional.empty();
      }
      other |= isOfSame(told, population);
    }
    return other ? Optional.of(told.group()) : Optional.empty();
  }

  /** "May differ from those in low-risk patients": both levels are told. */
  private static boolean hasBoth(String text) {
    Search risks = RECORDED.search(text);
    Set<String> levels = new HashSet<>();
    while (risks.find()) {
      levels.add(risks.group("level"));
    }
    return levels.size() > 1;
  }

  /** What the risk is of, where the claim tells it, is told by the record, too. */
  private static boolean isOfSame(Matcher told, String population) {
    String kind = told.group("kind");
    String what = told.group("what");
    return kind != null ? population.contains(kind) : what != null && population.contains(what);
  }
}
