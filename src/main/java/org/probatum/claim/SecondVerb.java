package org.probatum.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Term;
import org.probatum.text.Token;

/**
 * "It halves the risk of miscarriage and doubles the chance of a live birth": two statements with
 * one subject, each with a verb and an outcome of its own.
 */
final class SecondVerb {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,?\\s*(?:thus|therefore|thereby|hence|so|also|then|even|in doing so|in turn|as a result|in this way|[a-z]+ly)\\s*,?\\s+)*");

  /** In front of a participle that is no verb: "with reduced pain and improved sleep". */
  private static final Set<String> AHEAD =
      Set.of(
          ("with of in to for from by through via had have has and or a an the its their this that these those is are was were be been being"
                  + " on at as than not")
              .split(" "));

  private SecondVerb() {}

  /** Whether a token joins such statements. */
  static boolean isJoinedAt(Reading reading, Token joint) {
    if (!joint.lower().equals("and") && !joint.lower().equals("but")
        || reading.verbs().size() < 2) {
      return false;
    }
    Term second = Few.first(reading.verbs(), each -> isNext(reading, joint, each));
    if (second == null) {
      return false;
    }
    List<Term> behind =
        Few.where(reading.outcomes(), each -> each.span().start() >= second.span().start());
    return !behind.isEmpty()
        && Few.any(reading.verbs(), each -> tells(reading, each, joint, behind.get(0)));
  }

  private static boolean isNext(Reading reading, Token joint, Term verb) {
    return verb.kind().equals("VERB")
        && !verb.concept().equals("NONE")
        && verb.span().start() > joint.end()
        && BETWEEN.matcher(reading.text()).region(joint.end(), verb.span().start()).matches();
  }

  /** A verb in front that has an outcome of its own, another one than the next verb has. */
  private static boolean tells(Reading reading, Term verb, Token joint, Term other) {
    return verb.kind().equals("VERB")
        && verb.span().end() < joint.start()
        && verb.span().start() > 0
        && !reading.before(verb.span().start(), 1, AHEAD::contains)
        && Few.any(
            reading.outcomes(),
            each ->
                each.span().start() >= verb.span().end()
                    && each.span().end() <= joint.start()
                    && !each.concept().equals(other.concept()));
  }
}
