package org.probatum.article.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a part. Names carry the usual prefixes of WordprocessingML ({@code w:p}, {@code
 * m:t}, {@code mc:Choice}) whatever the document calls them; attributes are named without, but for
 * {@code r:id}.
 */
final class Node {

  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private final String name;
  private final String[] attributes;
  private List<Node> children = List.of();
  private StringBuilder text;

  /** Attributes are given as name and value in turn. */
  Node(String name, String... attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Node child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void append(String words) {
    text = text == null ? new StringBuilder() : text;
    text.append(words);
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  List<Node> children() {
    return children;
  }

  /** Its own characters, without those of its children. */
  String text() {
    return text == null ? "" : text.toString();
  }

  /** An attribute; empty where it has none. */
  String attribute(String key) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(key)) {
        return attributes[i + 1];
      }
    }
    return "";
  }

  Optional<Node> child(String key) {
    return children.stream().filter(each -> each.is(key)).findFirst();
  }

  List<Node> all(String key) {
    return children.stream().filter(each -> each.is(key)).toList();
  }

  /** What a path of children leads to. */
  Optional<Node> at(String... path) {
    Optional<Node> here = Optional.of(this);
    for (String step : path) {
      here = here.flatMap(node -> node.child(step));
    }
    return here;
  }

  boolean has(String... path) {
    return at(path).isPresent();
  }

  /** The value that a child holds as its attribute; empty where it has none. */
  String value(String... path) {
    return at(path).map(node -> node.attribute("val")).orElse("");
  }

  /** Whether a property is switched on or off; empty where it is not told. */
  Optional<Boolean> toggle(String key) {
    return child(key).map(node -> !OFF.contains(node.attribute("val")));
  }

  /** All characters below it, in order. */
  String allText() {
    StringBuilder all = new StringBuilder(text());
    children.forEach(each -> all.append(each.allText()));
    return all.toString();
  }
}
