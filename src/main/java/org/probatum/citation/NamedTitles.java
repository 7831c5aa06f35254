package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.article.Article;
import org.probatum.article.Sentence;
import org.probatum.text.Few;
import org.probatum.text.Span;

/**
 * Entries that a sentence names by their title: "in its World malaria report 2024". A title is told
 * from the same words in passing by its capital inside the sentence, or by its length.
 */
final class NamedTitles {

  /** Words of the shortest title that is looked for. */
  private static final int FEWEST = 3;

  /** From so many words on a sentence may begin with the title. */
  private static final int TELLING = 6;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private NamedTitles() {}

  /** A callout wherever a title stands, unless its sentence points to the entry anyway. */
  static List<Callout> of(Article article, List<Reference> references, List<Callout> others) {
    List<Callout> named = new ArrayList<>();
    for (Reference entry : references) {
      if (mayBeNamed(article.text(), entry.title())) {
        for (Sentence sentence : article.sentences()) {
          Span span = title(sentence.text(), entry.title());
          if (span != null && !isCalled(sentence, entry, others)) {
            named.add(callout(sentence, span, entry));
          }
        }
      }
    }
    return named;
  }

  /** It stands in the list once, and must stand elsewhere too. */
  private static boolean mayBeNamed(String text, String title) {
    return title != null
        && words(title) >= FEWEST
        && Character.isUpperCase(title.charAt(0))
        && text.indexOf(title) != text.lastIndexOf(title);
  }

  private static int words(String title) {
    return BLANKS.split(title).length;
  }

  private static Span title(String sentence, String title) {
    int at = sentence.indexOf(title);
    int end = at + title.length();
    boolean whole =
        at >= 0 && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    boolean inside = at > 0 && Character.isLetterOrDigit(before(sentence, at));
    return whole && (inside || words(title) >= TELLING) ? new Span(at, end) : null;
  }

  /** The last letter or mark before a place; a blank where there is none. */
  private static char before(String sentence, int at) {
    String ahead = sentence.substring(0, at).strip();
    return ahead.isEmpty() ? ' ' : ahead.charAt(ahead.length() - 1);
  }

  private static boolean isCalled(Sentence sentence, Reference entry, List<Callout> others) {
    return Few.any(
        others,
        each -> each.sentence() == sentence.index() && each.references().contains(entry.id()));
  }

  private static Callout callout(Sentence sentence, Span span, Reference entry) {
    return new Callout(
        span.of(sentence.text()),
        sentence.location().at(sentence.part(span.start(), span.end())),
        sentence.index(),
        CalloutStyle.AUTHOR_YEAR,
        List.of(entry.called()),
        List.of(entry.id()),
        List.of());
  }
}
