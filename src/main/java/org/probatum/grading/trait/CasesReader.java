package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/** Reads who had the disease in a case-control study: "42,034 women with thrombosis". */
final class CasesReader implements TraitReader {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<told>(?<count>\\d{1,3}(?:,\\d{3})+|\\d+) (?:(?<control>controls?)|(?<case>cases)|(?:[a-z]+ )?(?:women|men|people|patients|adults|children) "
              + "(?:(?<with>with (?!no\\b)|who had (?!not?\\b))|(?<without>without |with no |who had (?:not|no)\\b ?))))");

  /** How far behind the count the condition begins at most, in letters. */
  private static final int NEAR = 20;

  @Override
  public boolean mayTell(String text) {
    return text.contains("controls")
        || text.contains("cases")
        || text.contains("with")
        || text.contains("who had");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.design() != Design.CASE_CONTROL) {
      return Optional.empty();
    }
    Arm cases = arm("case", study);
    Arm controls = arm("control", study);
    Matcher told = COUNT.matcher(text);
    if (cases == null || controls == null || cases.participants().equals(controls.participants())) {
      return Optional.empty();
    }
    while (told.find()) {
      boolean ill = told.group("case") != null || told.group("with") != null;
      boolean named = told.group("with") == null || isOfCondition(text, told, claim, study);
      if (named && isSize(ill ? controls : cases, told)) {
        String recorded =
            cases.participants() + " cases and " + controls.participants() + " controls";
        return TraitReader.other(Trait.GROUPS, told.group("told").strip(), recorded);
      }
    }
    return Optional.empty();
  }

  /** "Women with venous thrombosis": what the record says that its people have. */
  private static boolean isOfCondition(String text, Matcher told, Claim claim, Study study) {
    int start = claim.span().start() + told.end();
    return Few.any(
        claim.pico().conditions(),
        each ->
            study.conditions().contains(each.concept())
                && each.span().start() >= start
                && each.span().start() - start <= NEAR);
  }

  private static boolean isSize(Arm arm, Matcher told) {
    String count = told.group("count").replace(",", "");
    return BigDecimal.valueOf(arm.participants()).compareTo(new BigDecimal(count)) == 0;
  }

  /** Null where there is none, or its size is not told. */
  private static Arm arm(String name, Study study) {
    return Few.first(
        study.arms(), each -> each.participants() != null && each.name().startsWith(name));
  }
}
