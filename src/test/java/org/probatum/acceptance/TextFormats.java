package org.probatum.acceptance;

import java.util.stream.Collectors;
import org.probatum.acceptance.NeutralArticle.Bullets;
import org.probatum.acceptance.NeutralArticle.Part;
import org.probatum.acceptance.NeutralArticle.Table;
import org.probatum.acceptance.NeutralArticle.Text;
import org.probatum.text.Raised;

/** Markdown and plain text. */
final class TextFormats {

  private TextFormats() {}

  private static String references(NeutralArticle article, String heading) {
    StringBuilder list = new StringBuilder(heading);
    for (int i = 0; i < article.references().size(); i++) {
      list.append(i + 1).append(". ").append(article.references().get(i)).append('\n');
    }
    return list.toString();
  }

  /** CommonMark with tables and footnotes. */
  static final class Markdown extends ArticleFormat.Marked {

    private String note = "";

    Markdown(boolean raised) {
      super("md", raised);
    }

    @Override
    String opening(NeutralArticle article) {
      return "# " + article.title() + "\n\n";
    }

    @Override
    String heading(String words) {
      return "## " + words + "\n\n";
    }

    @Override
    String part(Part part) {
      if (part instanceof Text text) {
        note = text.note().isEmpty() ? note : text.note();
        return words(text.words()).replace(NeutralArticle.NOTE_MARK, "[^n]") + "\n\n";
      }
      if (part instanceof Bullets list) {
        return list.items().stream()
                .map(item -> "- " + words(item) + "\n")
                .collect(Collectors.joining())
            + "\n";
      }
      String rows =
          ((Table) part)
              .rows().stream()
                  .map(row -> "| " + words(String.join(" | ", row)) + " |\n")
                  .collect(Collectors.joining());
      return rows.replaceFirst("\n", "\n| --- | --- |\n") + "\n";
    }

    @Override
    String closing(NeutralArticle article) {
      String last = note.isEmpty() ? "" : "[^n]: " + note + "\n\n";
      return last + references(article, "## References\n\n");
    }

    @Override
    String raised(String numbers) {
      return "^" + numbers + "^";
    }
  }

  /** Plain text: sentences of a table stand as paragraphs, and notes are unknown. */
  static final class Plain extends ArticleFormat.Marked {

    Plain(boolean raised) {
      super("txt", raised);
    }

    @Override
    boolean hasNotes() {
      return false;
    }

    @Override
    String opening(NeutralArticle article) {
      return heading(article.title());
    }

    @Override
    String heading(String words) {
      return words + "\n\n";
    }

    @Override
    String part(Part part) {
      if (part instanceof Text text) {
        return words(text.words()) + "\n\n";
      }
      if (part instanceof Bullets list) {
        return list.items().stream()
                .map(item -> "- " + words(item) + "\n")
                .collect(Collectors.joining())
            + "\n";
      }
      return ((Table) part)
          .rows().stream()
              .skip(1)
              .map(row -> words(row.get(1)) + "\n\n")
              .collect(Collectors.joining());
    }

    @Override
    String closing(NeutralArticle article) {
      return references(article, "References\n\n");
    }

    @Override
    String raised(String numbers) {
      return Raised.of(numbers);
    }
  }
}
