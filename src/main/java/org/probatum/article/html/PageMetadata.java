package org.probatum.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.probatum.article.ToldTitle;
import org.probatum.article.html.linked.LinkedData;

/**
 * What a page says of itself in its head: linked data, tags for scholars, tags for networks.
 *
 * @param title empty where none is told
 * @param date of the last review, change or publication as written, or null
 * @param language BCP 47 tag
 * @param notes who reviewed it
 */
record PageMetadata(
    String title, List<String> authors, String date, String language, List<String> notes) {

  private static final String AUTHORS =
      "meta[name=citation_author], meta[name=dc.creator], meta[name=author],"
          + " meta[property=article:author]";
  private static final String NAMED =
      "[itemprop=author] [itemprop=name], [rel=author], [itemprop=author]";
  private static final String DATES =
      "meta[property=article:modified_time], meta[property=article:published_time],"
          + " meta[name=citation_publication_date], meta[name=citation_date], meta[name=dc.date],"
          + " meta[itemprop=dateModified], meta[itemprop=datePublished]";
  private static final String TITLES =
      "meta[name=citation_title], meta[property=og:title], meta[name=dc.title]";

  static PageMetadata of(Document page) {
    List<LinkedData> linked = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      LinkedData.of(script.data()).ifPresent(linked::add);
    }
    return new PageMetadata(
        ToldTitle.of(
            first(
                List.of(
                    linked.stream().map(LinkedData::headline),
                    contents(page, TITLES),
                    name(page)))),
        authors(page, linked),
        date(page, linked),
        language(page),
        linked.stream()
            .flatMap(each -> each.reviewers().stream())
            .distinct()
            .map(reviewer -> "Reviewed by " + reviewer + ", as the page says of itself")
            .toList());
  }

  private static Stream<String> name(Document page) {
    return Stream.of(
        page.title().replaceFirst("\\s+[|\u2013\u2014\u00b7-]\\s+[^|\u2013\u2014-]{1,40}$", ""));
  }

  private static List<String> authors(Document page, List<LinkedData> linked) {
    List<String> told = linked.stream().flatMap(each -> each.authors().stream()).toList();
    List<String> tagged = contents(page, AUTHORS).toList();
    List<String> named = page.select(NAMED).stream().limit(5).map(Element::text).toList();
    return Stream.of(tagged, told, named)
        .map(
            names ->
                names.stream().map(String::strip).filter(PageMetadata::isName).distinct().toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isName(String words) {
    return !words.isEmpty() && words.length() < 120 && !words.startsWith("http");
  }

  private static String date(Document page, List<LinkedData> linked) {
    Stream<String> times =
        page.select("time[datetime]").stream().map(each -> each.attr("datetime"));
    String date =
        first(List.of(linked.stream().map(LinkedData::date), contents(page, DATES), times));
    return date.isEmpty() ? null : date;
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    String written = html == null ? "" : html.attr("lang").strip();
    return written.matches("[A-Za-z]{2,3}([-_]\\w{2,8})*") ? tag(written) : "en";
  }

  private static String tag(String written) {
    return Locale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
  }

  private static Stream<String> contents(Document page, String tags) {
    return page.select(tags).stream().map(each -> each.attr("content"));
  }

  private static String first(List<Stream<String>> told) {
    return told.stream()
        .flatMap(each -> each)
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }
}
