package org.probatum.measure;

import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimReader;
import org.probatum.claim.Strength;

/**
 * Puts a text into the four classes of Yu et al. 2019 and 2020: 0 no relation, 1 correlation, 2
 * conditional cause, 3 direct cause, to which "can cause" counts. Its strongest claim counts.
 */
final class StrengthClass {

  static final List<String> WORDS =
      List.of("no relation", "correlation", "conditional cause", "direct cause");

  private final ClaimReader reader = ClaimReader.bundled();

  /** The class of a text; a headline is read as a sentence. */
  int of(String text) {
    Strength strongest = Strength.LS0;
    String whole = text.endsWith(".") ? text : text + ".";
    Article article = PlainReader.read("sentence.txt", "Title\n\n" + whole);
    for (Claim claim : reader.read(article).claims()) {
      strongest = claim.strength().atLeast(strongest) ? claim.strength() : strongest;
    }
    return switch (strongest) {
      case LS0, LS1 -> 0;
      case LS2, LS3 -> 1;
      case LS4 -> 2;
      case LS5, LS6, LS7 -> 3;
    };
  }
}
