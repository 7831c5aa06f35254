package org.probatum.report;

import java.util.Locale;
import org.probatum.article.Article;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.grading.RuleOutcome;

/** Terms of the program as a reader would write them. */
public final class Words {

  private Words() {}

  /** {@code SAMPLE_SIZE} as "Sample size". */
  public static String of(Enum<?> term) {
    String words = lower(term);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code SAMPLE_SIZE} as "sample size". */
  public static String lower(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What an outcome asks of a reader. */
  public static String of(RuleOutcome outcome) {
    return switch (outcome) {
      case FAIL -> "Defect";
      case REVIEW -> "For review";
      default -> of((Enum<?>) outcome);
    };
  }

  /** "3 claims", "1 claim". */
  public static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** The first words of a text, at most {@code length} characters, then a sign that more follow. */
  public static String cut(String text, int length) {
    int space = text.lastIndexOf(' ', length);
    return text.substring(0, space > length / 2 ? space : length) + " …";
  }

  /** "Conclusion, paragraph 5, sentence 2 (line 40)". */
  public static String place(Article article, Location location) {
    String there = article.sourceMap().placeOf(location.span());
    boolean underTitle = location.section().equals(article.title()) && location.paragraph() > 0;
    String words = underTitle ? paragraph(location) : place(location);
    return there.isEmpty() ? words : words + " (" + there + ")";
  }

  /** "Paragraph 5, sentence 2", where no heading stands between the title and the place. */
  private static String paragraph(Location location) {
    String words = "Paragraph " + location.paragraph();
    return location.sentence() > 0 ? words + ", sentence " + location.sentence() : words;
  }

  /**
   * "Conclusion, paragraph 5, sentence 2" or "Title"; a place before the first heading is the
   * opening.
   */
  public static String place(Location location) {
    if (location.role() == SectionRole.TITLE) {
      return "Title";
    }
    StringBuilder words =
        new StringBuilder(location.section().isEmpty() ? "Opening" : location.section());
    if (location.paragraph() > 0) {
      words.append(", paragraph ").append(location.paragraph());
    }
    if (location.sentence() > 0) {
      words.append(", sentence ").append(location.sentence());
    }
    return words.toString();
  }
}
