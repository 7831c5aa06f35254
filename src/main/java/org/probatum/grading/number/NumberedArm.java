package org.probatum.grading.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Groups that are told apart by a number alone, "0.5 mg" and "2 mg", "7 days" and "14 days": the
 * one whose name stands right beside a number owns it.
 */
final class NumberedArm {

  private static final String WITH =
      "(?:with|on|after|at|under|given|receiving|taking|for)\\s+(?:the\\s+)?(?:doses? of\\s+)?";
  private static final Scan BEHIND = Scan.of("^[\\s%)]*(?:\\p{L}+\\s+){0,2}?" + WITH);

  /** "With 2 mg, 32% reported it": no number stands in front that the words may belong to. */
  private static final Scan AHEAD =
      Scan.of("(?:^|[;:.]\\s+|,\\s+(?:and |while |but |whereas )?)" + WITH + "$");

  private NumberedArm() {}

  /** The group beside a number; empty where no such group stands there. */
  static Optional<String> of(String text, int start, int end, Study study) {
    List<Arm> arms = Few.where(study.arms(), NumberedArm::isNumbered);
    String lower = text.toLowerCase(Locale.ROOT);
    return arms.size() < 2 || lower.length() != text.length()
        ? Optional.empty()
        : beside(lower, start, end, arms);
  }

  private static Optional<String> beside(String lower, int start, int end, List<Arm> arms) {
    String after = lower.substring(end);
    Search with = BEHIND.search(after);
    String behind = with.find() ? after.substring(with.end()) : "";
    String before = lower.substring(0, start).stripTrailing();
    String ahead = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    return arms.stream()
        .map(Arm::name)
        .filter(name -> begins(behind, name))
        .findFirst()
        .or(() -> arms.stream().map(Arm::name).filter(name -> closes(ahead, name)).findFirst());
  }

  private static boolean isNumbered(Arm arm) {
    return !arm.name().isEmpty() && Character.isDigit(arm.name().charAt(0));
  }

  private static boolean begins(String text, String name) {
    int end = name.length();
    return text.startsWith(name.toLowerCase(Locale.ROOT))
        && (text.length() == end || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean closes(String text, String name) {
    return text.endsWith(name.toLowerCase(Locale.ROOT))
        && AHEAD.isIn(text.substring(0, text.length() - name.length()));
  }
}
