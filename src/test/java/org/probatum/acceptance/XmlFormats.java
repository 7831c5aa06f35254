package org.probatum.acceptance;

import java.util.stream.Collectors;
import org.probatum.acceptance.NeutralArticle.Bullets;
import org.probatum.acceptance.NeutralArticle.Part;
import org.probatum.acceptance.NeutralArticle.Table;
import org.probatum.acceptance.NeutralArticle.Text;

/** HTML and JATS. */
final class XmlFormats {

  private XmlFormats() {}

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String table(Table table, ArticleFormat.Marked format) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < table.rows().size(); row++) {
      String data = row == 0 ? "th" : "td";
      rows.append("<tr>");
      for (String cell : table.rows().get(row)) {
        String words = format.words(escaped(cell));
        rows.append("<" + data + ">").append(words).append("</" + data + ">");
      }
      rows.append(row == 0 ? "</tr></thead><tbody>" : "</tr>");
    }
    return "<table><thead>" + rows + "</tbody></table>";
  }

  /** A web page. */
  static final class Html extends ArticleFormat.Marked {

    private String note = "";

    Html(boolean raised) {
      super("html", raised);
    }

    @Override
    String opening(NeutralArticle article) {
      return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
          + article.title()
          + "</title></head><body><article><h1>"
          + article.title()
          + "</h1>";
    }

    @Override
    String heading(String words) {
      return "<h2>" + words + "</h2>";
    }

    @Override
    String part(Part part) {
      if (part instanceof Text text) {
        note = text.note().isEmpty() ? note : text.note();
        String mark = "<sup><a id=\"back\" href=\"#n\" role=\"doc-noteref\">\u2020</a></sup>";
        return "<p>"
            + words(escaped(text.words())).replace(NeutralArticle.NOTE_MARK, mark)
            + "</p>\n";
      }
      if (part instanceof Bullets list) {
        return list.items().stream()
            .map(item -> "<li>" + words(escaped(item)) + "</li>")
            .collect(Collectors.joining("\n", "<ul>", "</ul>"));
      }
      return table((Table) part, this);
    }

    @Override
    String closing(NeutralArticle article) {
      String entries =
          article.references().stream()
              .map(each -> "<li>" + escaped(each) + "</li>")
              .collect(Collectors.joining("\n", "<ol>", "</ol>"));
      String aside =
          note.isEmpty() ? "" : "<aside id=\"n\" role=\"doc-footnote\"><p>" + note + "</p></aside>";
      return aside + "<h2>References</h2>" + entries + "</article></body></html>";
    }

    @Override
    String raised(String numbers) {
      return "<sup>" + numbers + "</sup>";
    }
  }

  /** The XML of journals. */
  static final class Jats extends ArticleFormat.Marked {

    Jats(boolean raised) {
      super("xml", raised);
    }

    @Override
    String opening(NeutralArticle article) {
      return "<?xml version=\"1.0\"?><article><front><article-meta><title-group><article-title>"
          + article.title()
          + "</article-title></title-group></article-meta></front><body>";
    }

    @Override
    String heading(String words) {
      return "<sec><title>" + words + "</title>";
    }

    @Override
    String sectionEnd() {
      return "</sec>";
    }

    @Override
    String part(Part part) {
      if (part instanceof Text text) {
        String note = "<fn id=\"n\"><p>" + text.note() + "</p></fn>";
        return "<p>"
            + words(escaped(text.words())).replace(NeutralArticle.NOTE_MARK, note)
            + "</p>";
      }
      if (part instanceof Bullets list) {
        return list.items().stream()
            .map(item -> "<list-item><p>" + words(escaped(item)) + "</p></list-item>")
            .collect(Collectors.joining("", "<list list-type=\"bullet\">", "</list>"));
      }
      return "<table-wrap>" + table((Table) part, this) + "</table-wrap>";
    }

    @Override
    String closing(NeutralArticle article) {
      StringBuilder list = new StringBuilder("</body><back><ref-list><title>References</title>");
      for (int i = 0; i < article.references().size(); i++) {
        list.append("<ref id=\"r" + (i + 1) + "\"><label>" + (i + 1) + "</label><mixed-citation>")
            .append(escaped(article.references().get(i)))
            .append("</mixed-citation></ref>");
      }
      return list.append("</ref-list></back></article>").toString();
    }

    @Override
    String raised(String numbers) {
      return "<sup>" + numbers + "</sup>";
    }
  }
}
