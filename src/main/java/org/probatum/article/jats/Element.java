package org.probatum.article.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an article.
 *
 * @param name without prefix
 * @param attributes by name without prefix
 * @param place line and column in the file
 * @param children elements and words in order
 */
record Element(String name, Map<String, String> attributes, String place, List<Node> children)
    implements Node {

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  boolean is(String... names) {
    return List.of(names).contains(name);
  }

  List<Element> elements() {
    return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  List<Element> elements(String... names) {
    return elements().stream().filter(each -> each.is(names)).toList();
  }

  Optional<Element> child(String... names) {
    return elements(names).stream().findFirst();
  }

  /** The first element with this name, this one included, in reading order. */
  Optional<Element> first(String... names) {
    return is(names)
        ? Optional.of(this)
        : elements().stream().flatMap(each -> each.first(names).stream()).findFirst();
  }

  /** Every element with one of these names below this one, in reading order. */
  List<Element> all(String... names) {
    List<Element> found = new ArrayList<>();
    for (Element each : elements()) {
      if (each.is(names)) {
        found.add(each);
      }
      found.addAll(each.all(names));
    }
    return found;
  }

  /** All words below, white space run together. */
  String text() {
    StringBuilder text = new StringBuilder();
    gather(text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private void gather(StringBuilder text) {
    for (Node node : children) {
      if (node instanceof Words words) {
        text.append(words.text());
      } else if (node instanceof Element element) {
        element.gather(text);
      }
    }
  }

  /** The words of a child; empty without. */
  String text(String... names) {
    return child(names).map(Element::text).orElse("");
  }
}
