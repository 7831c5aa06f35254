package org.probatum.evidence.source.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of one record; nothing of the file beyond it is held. */
final class Element {

  private final String name;
  private final Map<String, String> attributes;
  private final List<Object> content = new ArrayList<>();

  Element(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Element child) {
    content.add(child);
  }

  void add(String text) {
    content.add(text);
  }

  String name() {
    return name;
  }

  /** Empty where it has no such attribute. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  List<Element> children() {
    List<Element> children = new ArrayList<>();
    for (Object each : content) {
      if (each instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** The elements at the end of a path: {@code "Journal/JournalIssue/Volume"}. */
  List<Element> all(String path) {
    List<Element> found = new ArrayList<>();
    collect(path, found);
    return found;
  }

  private void collect(String path, List<Element> found) {
    int end = path.indexOf('/');
    String step = end < 0 ? path : path.substring(0, end);
    for (Object each : content) {
      if (each instanceof Element child && child.name.equals(step)) {
        if (end < 0) {
          found.add(child);
        } else {
          child.collect(path.substring(end + 1), found);
        }
      }
    }
  }

  Optional<Element> first(String path) {
    List<Element> found = all(path);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The text at the end of a path; empty where there is none. */
  String text(String path) {
    return first(path).map(Element::text).orElse("");
  }

  /** All text in it, marks left out. */
  String text() {
    if (content.size() == 1 && content.get(0) instanceof String whole) {
      return whole;
    }
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (Object each : content) {
      if (each instanceof Element child) {
        child.append(text);
      } else {
        text.append(each);
      }
    }
  }
}
