package org.probatum.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.probatum.text.Needle;
import org.probatum.text.Scan;

/** Tells from the words around a number what it stands for. The first pattern that fits decides. */
final class NumberRoles {

  static final String PEOPLE =
      "(?:participants?|patients?|people|persons?|adults?|women|men|subjects?|individuals?|volunteers?|(?:school)?children|toddlers|"
          + "smokers?|veterans?|adolescents?|infants?|respondents?|outpatients?|inpatients?|drinkers?|users|students?|"
          + "nurses?|survivors?|athletes?|newborns?|babies|pupils|(?:first|second|third)-graders|(?:american|australian|canadian|briton|german|italian|norwegian|swede|dane|indian|korean|european|african|asian|brazilian)s|boys|girls|residents?|mothers|cases|enrollees|runners)";
  private static final String ADJECTIVES =
      "(?:\\s+(?!(?:than|scale|score|index|among|out|hospitals?|clinics?|cent(?:re|er)s?|sites?|countries|practices|schools|in(?! vi))\\b(?!-))[a-z'\\u2019-]+){0,4}?\\s+";
  private static final String CHANGE =
      "(?:less|fewer|lower|reduction|decrease|decline|drop|fall|more|higher|increase|greater|rise|improvement|better|faster|"
          + "longer|shorter|smaller|relative|worse|slower)";
  private static final Map<Pattern, NumberRole> AFTER = new LinkedHashMap<>();
  private static final Map<Needle, NumberRole> BEFORE = new LinkedHashMap<>();
  private static final Map<Needle, NumberRole> RATIOS = new LinkedHashMap<>();

  static {
    before(
        NumberRole.CI_LOW,
        "\\b[89]\\d(?:[.\\u00b7]\\d+)?\\s*%?\\s*(?:ci|cri|(?:confidence|credible) interval)s?(?: of(?= )|(?: (?:for|of) (?:the |their )?(?:[a-z]+ )?(?:difference|ratio|effect|change))?(?:,? (?:(?:which|that) )?(?:was |is )?(?:from|between|was|is|(?:runn|reach|span|go)ing from|(?:ran|runs|went|goes|reached|lay|lies) (?:from|between))(?= ))?)[^a-z0-9)]{0,5}$",
        "% c",
        "%c",
        "95 c",
        "confidence",
        "credible");
    before(
        NumberRole.P_VALUE,
        "\\bp[\\s-]*(?:value)?s?\\s*(?:of|was|is)?\\s*[<>=\\u2264\\u2265]\\s*$",
        "<",
        ">",
        "=",
        "\u2264",
        "\u2265");
    ratio(NumberRole.HAZARD_RATIO, "aHR|HR|[Hh]azard ratio", "HR", "azard");
    ratio(NumberRole.ODDS_RATIO, "aOR|OR|[Oo]dds ratio", "OR", "dds");
    ratio(
        NumberRole.RISK_RATIO,
        "aRR|RR|[Rr]isk ratio|[Rr]elative risk",
        "RR",
        "isk ratio",
        "elative");
    ratio(NumberRole.RATE_RATIO, "aIRR|IRR|[Rr]ate ratio", "IRR", "ate ratio");
    ratio(NumberRole.NUMBER_NEEDED_TO_TREAT, "NNT|[Nn]umber needed to treat", "NNT", "umber");
    before(
        NumberRole.MEAN_DIFFERENCE,
        "(?:mean difference(?: (?:in|for|of) [a-z][a-z -]{1,30}?)?(?: between (?:[a-z]+ ){0,2}groups)?|\\bmd|difference of|[(,;]\\s?(?:(?:the|an?|adjusted|absolute|between-group|crude|estimated|net|average)\\s)*difference|by an average of|\\bdiffered by|\\beffect sizes?|\\bsmd|\\bhedges['\u2019]?s? g|\\bcohen['\u2019]?s d|[(,;]\\s?[gd](?=\\s*=))\\b[^a-z0-9]{0,3}(?:was|of|is|:|=|,)?[\\s=:,(]*$",
        "differ,md,average,effect size,hedges,cohen,g =,g=,d =,d=".split(","));
    before(
        NumberRole.OTHER,
        "\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d+)\\s+(?:in|out of)\\s+(?:every\\s+)?$",
        "in",
        "out");
    before(
        NumberRole.OTHER,
        "\\b(?:reduction|decline|decrease|increase|rise|fall|drop|loss|improvement|gain)s? (?:in [a-z ]{2,40} )?of at least (?:an? )?$",
        "at least");
    before(NumberRole.SAMPLE_SIZE, "\\bn\\s*=\\s*$", "=");
    before(NumberRole.SAMPLE_SIZE, "\\bsample (?:size )?of\\s*(?:about |only |just )?$", "sample");
    before(NumberRole.AGE, "\\baged?\\s*(?:from |between |over |under )?$", "age");
    before(
        NumberRole.STANDARD_DEVIATION,
        "(?:\\bsd|standard deviation)\\s*(?:of|=|:)?\\s*$",
        "sd",
        "standard");
    before(
        NumberRole.OTHER,
        "(?:figure|fig\\.|table|phase|type|grade|stage|step|chapter|level|class|covid|vitamin b|omega|part|week|day|month|year|version)[\\s-]*$",
        "fig table phase type grade stage step chapter level class covid vitamin omega part week day month year version"
            .split(" "));

    after(
        "^\\s*(?:%|percent|per cent)[\\s-]*(?:absolute|percentage|points?)",
        NumberRole.RISK_DIFFERENCE);
    after("^\\s*percentage points?", NumberRole.RISK_DIFFERENCE);
    after(
        "^\\s*(?:%|percent|per cent)[\\s-]*(?:risk )?(?:(?!no )[a-z]+ )?" + CHANGE + "\\b",
        NumberRole.RELATIVE_CHANGE);
    after("^\\s*(?:%|percent|per cent)", NumberRole.PERCENT);
    after(
        "^\\s*(?:mg|mcg|\\u00b5g|\\u03bcg|ug|g|ml(?!\\s*/\\s*(?:kg\\s*/\\s*)?min)|iu|units?|milligrams?|micrograms?|grams?)(?:\\s*/\\s*(?:kg|day|d|ml|l|dl))?\\b",
        NumberRole.DOSE);
    after(
        "^[\\s-]*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)(?:[\\s-]old| of age)",
        NumberRole.AGE);
    after(
        "^[\\s-]*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)\\b",
        NumberRole.DURATION);
    after("^[\\s-]*fold\\b|^\\s*times\\b", NumberRole.FOLD);
    after("^" + ADJECTIVES + "(?:studies|trials|rcts|reviews)\\b", NumberRole.STUDIES);
    after("^\\s*(?:of|out of|/)\\s*(?:the\\s+)?\\d+(?!\\s*%)", NumberRole.EVENTS);
    after(
        "^"
            + ADJECTIVES
            + PEOPLE
            + "\\s+(?:in|on|to|receiving|assigned to|randomi[sz]ed to|allocated to|given)\\s+(?:the\\s+)?(?:(?!or\\b)[a-z]+\\s){0,2}(?:group|arm|placebo)",
        NumberRole.ARM_SIZE);
    after(
        "^\\s+(?:[a-z]+\\s+)?"
            + PEOPLE
            + "\\s+(?:would\\s+)?(?:need|needed|have|had|must)\\s+(?:to\\s+)?(?:be\\s+(?:treated|given|vaccinated|screened)|take|receive|get)\\b",
        NumberRole.NUMBER_NEEDED_TO_TREAT);
    after(
        "^" + ADJECTIVES + "(?:million|billion|thousand)?\\s*" + PEOPLE + "\\b",
        NumberRole.SAMPLE_SIZE);
    after("^\\)?\\s*" + PEOPLE + "\\b", NumberRole.SAMPLE_SIZE);
    after(
        "^\\s*(?:points?|mmhg|mm hg|kg|pounds|lbs|mg/dl|mmol/l|cm|kcal|calories)\\b",
        NumberRole.OTHER);
  }

  private static final Scan BY =
      Scan.of(
          "(?:\\b(?:prevent|avert)(?:s|ed)?\\s+|(?:reduc|decreas|lower|increas|rais|fell|drop|cut|improv|rose|risen|fallen|declin|boost)[a-z]*\\s+(?:[a-z-]+,?\\s+){0,8}?(?:by|of)\\s+)(?:about |around |up to |nearly |almost |over |more than |as much as )?$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Scan DATED =
      Scan.of(
          "(?:\\b(?:in|since|from|until|during|by|before|after|january|february|march|april|may|june|july|august|september|october|november|december)|[(,])\\s*$");

  private static final Scan LEVEL =
      Scan.of("^\\s*(?:%|percent|per cent)?\\s*(?:ci|cri|confidence|credible)");

  private NumberRoles() {}

  /** Short names of ratios count in capitals only: "5 or 6" tells no odds ratio. */
  private static void ratio(NumberRole role, String names, String... signs) {
    String link =
        "(?:\\s+(?:for|of)\\s+(?!about|around)[A-Za-z][^.;,()\\d]{2,40}?(?:\\s\\([^()]{2,60}\\))?\\s(?:was|is|of|=))?(?:\\s*\\([^()]*CI\\))?[^A-Za-z0-9]{0,3}(?:was|of|is|:|=|,|\\))?[\\s=:,(]*$";
    RATIOS.put(Needle.of("\\b(?:" + names + ")\\b" + link, signs), role);
  }

  private static void after(String regex, NumberRole role) {
    AFTER.put(Pattern.compile(regex), role);
  }

  private static void before(NumberRole role, String regex, String... signs) {
    BEFORE.put(Needle.of(regex, signs), role);
  }

  static NumberRole of(NumberContext number) {
    if (YEAR.matcher(number.literal()).matches() && DATED.isIn(number.before())) {
      return NumberRole.YEAR;
    }
    if (LEVEL.opens(number.after())) {
      return NumberRole.CI_LEVEL;
    }
    if (Spread.is(number)) {
      return NumberRole.OTHER;
    }
    NumberRole plain = Counted.role(number);
    if (plain != null) {
      return plain;
    }
    NumberRole role = number.isPercent() ? null : ahead(RATIOS, number.printedBefore());
    if (role == null) {
      role = ahead(BEFORE, number.before());
    }
    if (role == null || role == NumberRole.MEAN_DIFFERENCE && number.isOfShares()) {
      role = behind(number.after());
    }
    if (role == NumberRole.PERCENT && BY.isIn(number.printedBefore())) {
      return NumberRole.RELATIVE_CHANGE;
    }
    if (Gained.is(number, role)) {
      return NumberRole.MEAN_DIFFERENCE;
    }
    boolean counted = role == null || role == NumberRole.SAMPLE_SIZE;
    if (counted && (Counted.isWhole(number) || Counted.isArm(number))) {
      return NumberRole.ARM_SIZE;
    }
    return role != null
        ? role
        : YEAR.matcher(number.literal()).matches() ? NumberRole.YEAR : NumberRole.OTHER;
  }

  private static NumberRole ahead(Map<Needle, NumberRole> needles, String words) {
    for (Map.Entry<Needle, NumberRole> each : needles.entrySet()) {
      if (each.getKey().isIn(words)) {
        return each.getValue();
      }
    }
    return null;
  }

  private static NumberRole behind(String words) {
    for (Map.Entry<Pattern, NumberRole> each : AFTER.entrySet()) {
      if (each.getKey().matcher(words).lookingAt()) {
        return each.getValue();
      }
    }
    return null;
  }
}
