package org.probatum.article.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Links behind the entries of a list that lead to where a work can be found, {@code [PubMed]} or
 * {@code CrossRef}: the identifier that they hide takes their place.
 */
final class Finders {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\[?\\s*(?:Google Scholar|PubMed(?: Central)?|Cross ?Ref|DOI|PMC free article|Full"
              + " text|Medline|Web of Science|Scopus|View article|CAS|Go to"
              + " ref.*|\u2191|\u2193|\u21a9\ufe0e?|\\^|Back to text|Jump up.*)\\s*]?");

  private static final Pattern DOI =
      Pattern.compile("(?i)(?:doi\\.org/|[?&](?:id|doi)=(?:doi:)?)(10\\.\\d{4,9}/[^\\s?&#]+)");

  private static final Pattern PMID =
      Pattern.compile("(?i)pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?/(\\d{1,9})\\b");

  private Finders() {}

  static void replace(Document page) {
    page.select("a[href*=doi.org/10.], a[href*=pubmed]").forEach(Finders::name);
    for (Element link : page.select("li a[href], p a[href], dd a[href], td a[href]")) {
      if (link.parent() != null
          && !isLeadIn(link)
          && WORDS.matcher(link.text().strip()).matches()) {
        trim(link.previousSibling(), "\\s*\\[\\s*$");
        trim(link.nextSibling(), "^\\s*\\]");
        link.replaceWith(new TextNode(identifier(link)));
      }
    }
  }

  /** A link around an entry holds its identifier without a word of it. */
  private static void name(Element link) {
    Element block = link.closest("li, p, dd, td");
    boolean entry = block != null && !WORDS.matcher(link.text().strip()).matches();
    if (entry && !identifier(link).isBlank() && Headings.isUnderReferences(block)) {
      link.after(new TextNode(identifier(link)));
    }
  }

  /** "doi:" as a link in front of the identifier itself. */
  private static boolean isLeadIn(Element link) {
    return link.nextSibling() instanceof TextNode words
        && words.getWholeText().stripLeading().startsWith(":");
  }

  private static void trim(Node beside, String bracket) {
    if (beside instanceof TextNode words) {
      words.text(words.getWholeText().replaceFirst(bracket, " "));
    }
  }

  /** The identifier, unless the words of the entry have it already. */
  private static String identifier(Element link) {
    String entry = link.closest("li, p, dd, td").text();
    Matcher doi = DOI.matcher(link.attr("href"));
    if (doi.find() && !entry.contains("10.")) {
      return " doi:" + doi.group(1).replace("%2F", "/") + " ";
    }
    Matcher number = PMID.matcher(link.attr("href"));
    return number.find() && !entry.contains("PMID") ? " PMID: " + number.group(1) + " " : " ";
  }
}
