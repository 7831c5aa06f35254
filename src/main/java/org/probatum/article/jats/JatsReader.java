package org.probatum.article.jats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.article.Article;
import org.probatum.article.ArticleReader;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

/**
 * Reads articles in the Journal Article Tag Suite, ANSI/NISO Z39.96, and in its forerunner, the NLM
 * tag set, as archives of open-access articles give them. Document type definitions and external
 * entities are never loaded.
 */
public final class JatsReader implements ArticleReader {

  private static final int BEGINNING = 8_192;

  private static final Pattern XML =
      Pattern.compile("\\A\\s*<(?:\\?xml|!DOCTYPE\\s+article|!--|\\w)");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?s)<(?:\\w+:)?article\\b(?:[^>]*(?:article-type|dtd-version|jats|xmlns)"
              + "|[^>]*>\\s*<(?:\\w+:)?front\\b)|JATS|//NLM//DTD|<pmc-articleset");

  private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]");

  private static final String OTHERS =
      "Left out: further articles of the same file (%d); give each as a file of its own";

  @Override
  public boolean recognises(Document document) {
    byte[] bytes = document.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .replaceFirst("\\A(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    return XML.matcher(head).find() && ARTICLE.matcher(head).find() && !PAGE.matcher(head).find();
  }

  @Override
  public Article read(Document document) throws UnreadableArticle {
    Element root = XmlParser.parse(document.bytes());
    Element article =
        root.first("article")
            .orElseThrow(
                () ->
                    new UnreadableArticle(
                        "the XML holds no article", "Give JATS XML, or the article as text."));
    Article read = new JatsWalker().read(document.name(), article);
    int others = articles(root) - 1;
    return others > 0 ? read.noting(String.format(Locale.ROOT, OTHERS, others)) : read;
  }

  /** Articles in a file, which may be a collection; articles within articles do not count. */
  private static int articles(Element parent) {
    return parent.is("article")
        ? 1
        : parent.elements().stream().mapToInt(JatsReader::articles).sum();
  }
}
