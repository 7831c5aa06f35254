package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.Direction;
import org.probatum.claim.NumberRole;
import org.probatum.claim.Pico;
import org.probatum.claim.Standing;
import org.probatum.claim.Strength;
import org.probatum.grading.Policies;
import org.probatum.grading.StatCheck;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;

/**
 * Makes a claim of a text that marks its numbers, such as {@code {EVENTS:13} of {ARM_SIZE@drug:27}
 * ({PERCENT:48.2%})}. The claim starts at offset 100 of its article.
 */
final class MarkedClaim {

  private static final int START = 100;
  private static final Pattern MARK =
      Pattern.compile("\\{(\\w+)(?:@(\\w+))?:([-\u2212]?[\\d.,]+)(%?)\\}");

  private final StringBuilder text = new StringBuilder();
  private final List<ClaimNumber> numbers = new ArrayList<>();

  static Claim of(String marked) {
    MarkedClaim claim = new MarkedClaim();
    Matcher matcher = MARK.matcher(marked);
    int copied = 0;
    while (matcher.find()) {
      claim.text.append(marked, copied, matcher.start());
      claim.add(matcher);
      copied = matcher.end();
    }
    claim.text.append(marked.substring(copied));
    return claim.build();
  }

  /** All that is recomputed of such a claim. */
  static List<StatCheck> checked(String marked) {
    return new StatChecks(Policies.standard()).check(List.of(of(marked)));
  }

  /** What is recomputed of one kind. */
  static List<StatCheck> checked(StatCheck.Kind kind, String marked) {
    return checked(marked).stream().filter(check -> check.kind() == kind).toList();
  }

  private void add(Matcher mark) {
    int start = START + text.length();
    text.append(mark.group(3)).append(mark.group(4));
    numbers.add(
        new ClaimNumber(
            "C1",
            NumberRole.valueOf(mark.group(1)),
            LiteralNumber.of(mark.group(3)),
            new Span(start, START + text.length()),
            mark.group(4),
            mark.group(2) == null ? "" : mark.group(2),
            "",
            ClaimNumber.Towards.UNSTATED,
            ""));
  }

  private Claim build() {
    Span span = new Span(START, START + text.length());
    return new Claim(
        "C1",
        text.toString(),
        new Location("", SectionRole.BODY, 1, 1, span),
        text.toString(),
        1,
        Set.of(ClaimKind.STUDY_RESULT),
        Strength.LS6,
        List.of(),
        Direction.UNSTATED,
        Pico.EMPTY,
        List.copyOf(numbers),
        null,
        Standing.FREE,
        1);
  }
}
