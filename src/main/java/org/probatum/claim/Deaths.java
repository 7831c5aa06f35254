package org.probatum.claim;

import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Words for dying: who counted no deaths has shown nothing of them. */
public final class Deaths {

  /** "Cut the risk of early death", "saves lives": the deaths are what is changed. */
  private static final Scan TOLD =
      Scan.of(
          "(?i)\\b(?:(?:reduc|lower|cut|prevent|fewer|less|avoid|avert|decreas|halv|increas|rais|more|caus)\\w*\\s+(?:(?!and\\b|or\\b)[a-z0-9.-]+%?\\s+){0,4}?(?:deaths?|mortality|(?:risks?|odds|chances?|likelihood) of dying)"
              + "|(?:deaths?|mortality)\\s+(?:(?!and\\b|or\\b)[a-z-]+\\s+){0,3}?(?:fell|fallen|dropped|declined|rose|(?:was|were|is|are) (?:\\w+ )?(?:lower|fewer|reduced|cut|halved|higher|prevented|avoided|averted|rarer|less|more))"
              + "|sav(?:e|es|ed|ing) (?:many |more |countless |thousands of )?lives)\\b");

  private static final Scan COUNTED =
      Scan.of(
          "(?i)\\b(?:deaths?|dead|mortality|fatal\\w*|died|dying|surviv\\w+|lives|alive|suicides?|overdoses?)\\b");

  private Deaths() {}

  /** Whether it is deaths that a claim tells a change of. */
  public static boolean areTold(Claim claim) {
    return Few.any(
            claim.pico().outcomeConcepts(),
            each -> each.contains("mortality") || each.contains("death"))
        && TOLD.isIn(claim.text());
  }

  /** Whether the name of an outcome may include deaths. */
  public static boolean areCounted(String outcome) {
    return COUNTED.isIn(outcome);
  }
}
