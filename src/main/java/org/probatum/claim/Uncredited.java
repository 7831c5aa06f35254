package org.probatum.claim;

import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Term;

/** An effect that a text says nobody may credit a treatment with. */
final class Uncredited {

  /** "Cannot be put down to either device", "we should not credit the drug with". */
  private static final Needle WORDS =
      Needle.of(
          "(?:\\b(?:can ?not|could not|should not|must not|may not|need not|ought not to)|n['\\u2019]t)"
              + "(?:\\s+(?:therefore|simply|yet|safely|necessarily|fully|wholly|reliably|all))*\\s+"
              + "(?:be\\s+(?:\\p{L}+ly\\s+)?(?:put down|attributed|ascribed|credited|assigned|traced|chalked up)\\s+to\\b"
              + "|(?:attribute|ascribe|credit|assign)\\b)",
          "put down",
          "attribut",
          "ascribe",
          "credit",
          "assign",
          "traced",
          "chalked");

  /** Where another statement begins. */
  private static final Scan APART = Scan.of("[;:.]|\\b(?:but|although|though|while|whereas)\\b");

  private Uncredited() {}

  /** Whether a word of effect names what is not to be credited. */
  static boolean covers(Term verb, Reading clause) {
    String text = clause.text();
    if (!WORDS.mayBeIn(text)) {
      return false;
    }
    Search words = WORDS.search(text);
    return words.find()
        && !APART.isIn(
            text.substring(
                Math.min(words.start(), verb.span().end()),
                Math.max(words.start(), verb.span().start())));
  }
}
