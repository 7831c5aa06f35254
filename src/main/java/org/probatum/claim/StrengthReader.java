package org.probatum.claim;

import java.util.List;
import java.util.Set;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Reads how strongly a clause ties cause to effect, from cue words alone (see {@link Strength}).
 */
final class StrengthReader {
  private static final Scan PARTICIPLE = Scan.of("(?i)associated|related|linked|tied|connected");

  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "been", "be", "being", "significantly", "strongly");

  private static final Needle SEEN =
      Needle.of(
          "(?i)\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|half|most) (?:out )?of (?:the )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|them|patients|people|participants)\\b"
              + "[^.;,]{0,30}?\\b(?:reported|had|showed|noted|described|experienced)\\b",
          " of ");

  private StrengthReader() {}

  /**
   * The strength of a clause.
   *
   * @param treated whether it is about a treatment, named in it or before
   */
  static Strength read(Reading clause, List<Effect> effects, boolean hedged, boolean treated) {
    if (Reading.has(clause.verbs(), "NONE")) {
      return Strength.LS1;
    }
    if (effects.isEmpty()) {
      return Strength.LS0;
    }
    Effect strongest = strongest(clause, effects, treated);
    if (!hedged && isAbsolute(clause)) {
      return Strength.LS7;
    }
    if (strongest == null) {
      return hedged ? Strength.LS4 : Strength.LS1;
    }
    return switch (strongest.verb().concept()) {
      case "ASSOCIATED" -> Strength.LS2;
      case "LINKED" -> hedged && isRole(strongest) ? Strength.LS4 : Strength.LS3;
      default ->
          isSeen(clause, strongest, treated) ? Strength.LS2 : ofCause(clause, strongest, hedged);
    };
  }

  /** "May play a role in" tells a cause, "may be linked to" none. */
  private static boolean isRole(Effect effect) {
    return effect.verb().text().endsWith("role in");
  }

  private static Strength ofCause(Reading clause, Effect effect, boolean hedged) {
    if (hedged) {
      return Strength.LS4;
    }
    return isAbility(clause, effect.verb()) ? Strength.LS5 : Strength.LS6;
  }

  /** What goes along and was not brought about; "may be more likely" is that, too. */
  private static boolean isSeen(Reading clause, Effect effect, boolean treated) {
    return isOnlySeen(effect, clause, treated) || isSeen(clause, treated);
  }

  /** "Four of the five reported improvement": how many, and no treatment that brought it. */
  private static boolean isSeen(Reading clause, boolean treated) {
    return !treated && SEEN.isIn(clause.text());
  }

  /** "Was lower in", "less frequent with": what was seen, not why. */
  private static boolean isComparison(Effect effect) {
    String concept = effect.verb().concept();
    return effect.verb().kind().equals("ADJECTIVE")
        && (concept.equals("DOWN") || concept.equals("UP"));
  }

  private static boolean isOnlySeen(Effect effect, Reading clause, boolean treated) {
    return isComparison(effect) || SeenChange.isOne(effect, clause, treated);
  }

  private static boolean isAbsolute(Reading clause) {
    for (Term cue : clause.cues()) {
      boolean absolute = cue.concept().equals("ABSOLUTE") || cue.kind().equals("PROVEN");
      if (absolute && !Negation.governs(clause, cue.span())) {
        return true;
      }
    }
    return false;
  }

  /** An association word beats the causal verbs beside it: "was associated with reduced pain". */
  private static Effect strongest(Reading clause, List<Effect> effects, boolean treated) {
    Effect causal = null;
    Effect named = null;
    for (Effect effect : effects) {
      boolean denied = Negation.governs(clause, effect.verb().span());
      if (isAssociation(effect)) {
        if (isPredicate(clause, effect.verb())) {
          return effect;
        }
        named = denied ? named : effect;
      } else if ((causal == null || isOnlySeen(causal, clause, treated)) && !denied) {
        causal = effect;
      }
    }
    return causal == null ? named : causal;
  }

  private static boolean isAssociation(Effect effect) {
    String concept = effect.verb().concept();
    return concept.equals("ASSOCIATED") || concept.equals("LINKED");
  }

  /** "Is associated with" tells a relation; "the pain associated with it" only names a pain. */
  private static boolean isPredicate(Reading clause, Term word) {
    boolean participle = PARTICIPLE.opens(word.text());
    return !participle || clause.before(word.span().start(), 4, FORMS_OF_BE::contains);
  }

  private static boolean isAbility(Reading clause, Term verb) {
    for (Term cue : clause.cues()) {
      if (cue.concept().equals("MODAL")
          && cue.span().end() <= verb.span().start()
          && clause.distance(cue.span().end(), verb.span().start()) <= 8) {
        return true;
      }
    }
    return false;
  }
}
