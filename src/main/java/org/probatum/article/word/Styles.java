package org.probatum.article.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The styles of a document; what a style does not tell, the one that it is based on does. */
final class Styles {

  private static final int LONGEST_CHAIN = 30;

  private final Map<String, Node> byId = new HashMap<>();
  private String usual = "";
  private final String language;

  private Styles(Node part) {
    for (Node style : part.all("w:style")) {
      byId.putIfAbsent(style.attribute("styleId"), style);
      if (style.attribute("type").equals("paragraph") && style.attribute("default").equals("1")) {
        usual = style.attribute("styleId");
      }
    }
    language =
        part.at("w:docDefaults", "w:rPrDefault", "w:rPr").map(r -> r.value("w:lang")).orElse("");
  }

  static Styles of(Node part) {
    return new Styles(part);
  }

  /** The language of what tells no other; empty where it is not told. */
  String language() {
    return language;
  }

  /** The style of a paragraph, where it names none the usual one. */
  String of(Optional<Node> properties) {
    String named = properties.map(node -> node.value("w:pStyle")).orElse("");
    return named.isEmpty() ? usual : named;
  }

  /** Whether the style, or one that it is based on, has such a name. */
  boolean isNamed(String id, Predicate<String> name) {
    return first(id, style -> Optional.of(style.value("w:name")).filter(name)).isPresent();
  }

  /** A property of paragraphs, such as the level in the outline. */
  Optional<Node> paragraph(String id, String property) {
    return first(id, style -> style.at("w:pPr", property));
  }

  /** A property of runs that is a value, such as the vertical alignment; empty without. */
  String run(String id, String property) {
    return first(id, style -> style.at("w:rPr", property))
        .map(node -> node.attribute("val"))
        .orElse("");
  }

  /** A property of runs that is switched on or off. */
  Optional<Boolean> toggle(String id, String property) {
    return first(id, style -> style.child("w:rPr").flatMap(node -> node.toggle(property)));
  }

  private <T> Optional<T> first(String id, Function<Node, Optional<T>> told) {
    String here = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Node style = byId.get(here);
      if (style == null) {
        break;
      }
      Optional<T> found = told.apply(style);
      if (found.isPresent()) {
        return found;
      }
      here = style.value("w:basedOn");
    }
    return Optional.empty();
  }
}
