package org.probatum.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of a drug as printed, or the minutes that an infusion takes.
 *
 * @param amount the figure
 * @param unit the unit as printed
 * @param base what the amount comes to in micrograms, units, millilitres or minutes
 * @param basis what is measured and for what: {@code mass}, {@code mass/kg}, {@code minutes} …
 * @param rate {@code minute}, {@code hour}, {@code day} or {@code week}; empty where none is told
 * @param span where it stands
 */
public record Dose(
    LiteralNumber amount, String unit, BigDecimal base, String basis, String rate, Span span) {

  private static final Map<String, Integer> POWERS =
      Map.of("g", 6, "mg", 3, "mcg", 0, "ng", -3, "units", 0, "ml", 0, "minutes", 0);
  private static final Scan BY_WEIGHT = Scan.of("(?:/|per )\\s*(?:kg|kilo)");
  private static final Pattern MICROGRAM = Pattern.compile("(?:\\u00b5|\\u03bc|u|mc)g|microgram");
  private static final Scan RATE =
      Scan.of("(?:/|per |an? )\\s*(h|hr|hour|d|day|week|min|minute)\\b|\\b(daily|weekly)\\b");

  /** The doses of a text in order. */
  public static List<Dose> in(String text) {
    return DoseReader.read(Blanks.plain(text));
  }

  static Dose of(Matcher found, String group) {
    LiteralNumber number = LiteralNumber.of(found.group(group));
    String words = found.group("unit").toLowerCase(Locale.ROOT);
    String plain = plain(words);
    String kind = POWERS.get(plain) != 0 || plain.equals("mcg") ? "mass" : plain;
    boolean byWeight = BY_WEIGHT.isIn(words);
    return new Dose(
        number,
        found.group("unit").strip(),
        number.value().movePointRight(POWERS.get(plain)),
        kind + (byWeight ? "/kg" : ""),
        rate(words),
        new Span(found.start(group), found.end()));
  }

  private static String plain(String words) {
    if (MICROGRAM.matcher(words).lookingAt()) {
      return "mcg";
    }
    if (words.startsWith("mg") || words.startsWith("millig")) {
      return "mg";
    }
    if (words.startsWith("ng") || words.startsWith("nanog")) {
      return "ng";
    }
    return words.startsWith("g")
        ? "g"
        : words.startsWith("ml") || words.startsWith("millil") ? "ml" : "units";
  }

  private static String rate(String words) {
    Search found = RATE.search(words);
    if (!found.find()) {
      return "";
    }
    String rate = found.group(1) == null ? found.group(2) : found.group(1);
    return switch (rate.charAt(0)) {
      case 'h' -> "hour";
      case 'd' -> "day";
      case 'w' -> "week";
      default -> "minute";
    };
  }

  /** Whether both are measured alike: of one kind, by weight or not, for the same time if told. */
  public boolean isLike(Dose other) {
    return basis.equals(other.basis) && sameRate(other);
  }

  private boolean sameRate(Dose other) {
    return rate.isEmpty() || other.rate.isEmpty() || rate.equals(other.rate);
  }

  /** Whether it tells how long an infusion takes. */
  public boolean isTime() {
    return basis.equals("minutes");
  }

  /**
   * The term that the dose is of: "0.5 mg/kg of the drug", else the nearest in front, or behind.
   */
  public Optional<Term> owner(String text, List<Term> terms) {
    Term ahead = null;
    for (Term term : terms) {
      boolean behind = term.span().start() >= span.end();
      if (behind
          && text.substring(span.end(), term.span().start())
              .matches("\\s+(?:of\\s+)?(?:[a-z]+\\s)?")) {
        return Optional.of(term);
      }
      ahead = term.span().end() <= span.start() ? term : ahead;
    }
    return ahead != null ? Optional.of(ahead) : terms.stream().findFirst();
  }

  /** Whether both come to the same. */
  public boolean isSame(Dose other) {
    return isLike(other) && base.compareTo(other.base) == 0;
  }

  /** Whether the figure is the same and the unit is not. */
  public boolean isOtherUnit(Dose other) {
    return amount.value().compareTo(other.amount.value()) == 0 && !isSame(other);
  }

  /** Whether one is ten, a hundred, a thousand … times the other. */
  public boolean isPowerOfTen(Dose other) {
    return isLike(other)
        && base.signum() > 0
        && base.stripTrailingZeros()
            .unscaledValue()
            .equals(other.base.stripTrailingZeros().unscaledValue())
        && base.compareTo(other.base) != 0;
  }

  /** "0.5 mg/kg". */
  public String printed() {
    return amount.literal() + " " + unit;
  }
}
