package org.probatum.article.jats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.article.Metadata;

/**
 * What stands before the body.
 *
 * @param title of the article
 * @param abstracts those in words, in the language of the article
 * @param statements on interests and funding that stand with the authors
 * @param metadata authors, date of publication, language, identifier
 */
record FrontMatter(
    Optional<Element> title, List<Element> abstracts, List<Element> statements, Metadata metadata) {

  private static final Set<String> PICTURES = Set.of("graphical", "toc", "teaser", "web-summary");

  private static final Element NOTHING = new Element("", Map.of(), "", List.of());

  static FrontMatter of(Element article) {
    Element meta =
        article.child("front").flatMap(front -> front.child("article-meta")).orElse(NOTHING);
    return new FrontMatter(
        meta.child("title-group").flatMap(group -> group.child("article-title")),
        meta.elements("abstract").stream()
            .filter(each -> !PICTURES.contains(each.attribute("abstract-type")))
            .toList(),
        statements(meta),
        new Metadata(authors(meta), date(meta), language(article), notes(article, meta)));
  }

  private static List<Element> statements(Element meta) {
    return Stream.concat(meta.all("fn").stream(), meta.all("funding-statement").stream())
        .filter(each -> !JatsBlocks.statement(each).isEmpty())
        .toList();
  }

  private static List<String> authors(Element meta) {
    return meta.elements("contrib-group").stream()
        .flatMap(group -> group.elements("contrib").stream())
        .filter(each -> each.attribute("contrib-type").matches("|author"))
        .map(FrontMatter::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String name(Element contributor) {
    return contributor
        .first("name", "string-name", "collab")
        .map(
            each ->
                each.is("name")
                    ? each.text("given-names") + " " + each.text("surname")
                    : each.text())
        .map(String::strip)
        .orElse("");
  }

  private static String date(Element meta) {
    List<Element> dates = meta.elements("pub-date");
    return dates.stream()
        .map(
            each ->
                Stream.of("year", "month", "day")
                    .map(part -> each.text(part))
                    .takeWhile(part -> !part.isEmpty())
                    .map(part -> part.length() == 1 ? "0" + part : part)
                    .collect(Collectors.joining("-")))
        .filter(date -> !date.isEmpty())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  private static String language(Element article) {
    String language = article.attribute("lang");
    return language.isEmpty() ? "en" : language;
  }

  private static List<String> notes(Element article, Element meta) {
    List<String> notes = new ArrayList<>();
    meta.elements("article-id").stream()
        .filter(each -> each.attribute("pub-id-type").equals("doi"))
        .forEach(each -> notes.add("The article's own DOI is " + each.text()));
    int others = article.elements("sub-article", "response").size();
    if (others > 0) {
      notes.add("Left out: articles within the article, such as reviews of it (" + others + ")");
    }
    return List.copyOf(notes);
  }
}
