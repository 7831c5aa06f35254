package org.probatum.article.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the links within a page lead, and which of them are callouts by their shape. */
final class Targets {

  private static final Pattern CALLOUT =
      Pattern.compile(
          "[\\[(]?\\s*(?:\\d{1,3}|[*\u2020\u2021])(?:\\s*[,\u2013-]\\s*\\d{1,3})*\\s*[\\])]?");

  private static final Pattern AUTHOR_YEAR = Pattern.compile(".{0,80}(?:19|20)\\d{2}[a-z]?.{0,3}");

  private final Map<String, Element> places = new HashMap<>();
  private final Set<Element> called = new HashSet<>();
  private final Set<Element> holders = new HashSet<>();

  private final Map<Element, Integer> order = new HashMap<>();

  private Targets() {}

  static Targets of(Document page) {
    Targets targets = new Targets();
    page.getAllElements().forEach(each -> targets.order.put(each, targets.order.size()));
    page.select("[id]").forEach(each -> targets.places.putIfAbsent(each.id(), each));
    page.select("a[name]").forEach(each -> targets.places.putIfAbsent(each.attr("name"), each));
    page.select("a[href*=#]").forEach(targets::call);
    return targets;
  }

  private void call(Element link) {
    String words = link.text().strip();
    if (CALLOUT.matcher(words).matches() || AUTHOR_YEAR.matcher(words).matches()) {
      name(link)
          .map(places::get)
          .filter(target -> order.get(target) > order.get(link))
          .ifPresent(this::add);
    }
  }

  private void add(Element target) {
    called.add(target);
    for (Element each = target; each != null && holders.add(each); ) {
      each = each.parent();
    }
  }

  /** The name of the place in this page that a link leads to. */
  Optional<String> name(Element link) {
    String address = link.attr("href");
    int hash = address.indexOf('#');
    if (hash < 0 || hash == address.length() - 1) {
      return Optional.empty();
    }
    String name = decoded(address.substring(hash + 1));
    return Optional.of(name).filter(places::containsKey);
  }

  /** Whether a link leads to a place ahead of it, as from a footnote to its callout. */
  boolean leadsBack(Element link) {
    return name(link).map(places::get).filter(to -> order.get(to) < order.get(link)).isPresent();
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return name;
    }
  }

  /** What callouts lead to; a link back from the list to its callout is none. */
  Set<Element> called() {
    return Set.copyOf(called);
  }

  /** Whether callouts lead to something within this element. */
  boolean holdsCalled(Element element) {
    return holders.contains(element);
  }
}
