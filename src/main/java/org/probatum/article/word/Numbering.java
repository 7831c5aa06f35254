package org.probatum.article.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts the items of numbered lists as Word does; each document needs its own. */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<String, Node> lists = new HashMap<>();
  private final Map<String, Node> abstracts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  private Numbering(Node part) {
    part.all("w:num").forEach(list -> lists.putIfAbsent(list.attribute("numId"), list));
    part.all("w:abstractNum")
        .forEach(each -> abstracts.putIfAbsent(each.attribute("abstractNumId"), each));
  }

  static Numbering of(Node part) {
    return new Numbering(part);
  }

  /**
   * An item of a list.
   *
   * @param numbered whether it is counted, not only marked
   * @param number its number; 0 where it is not counted in plain figures
   */
  record Item(boolean numbered, int number) {}

  /** The next item by a paragraph's numbering; empty where the paragraph is no item. */
  Optional<Item> next(Node numbering) {
    String id = numbering.value("w:numId");
    Node list = lists.get(id);
    if (list == null) {
      return Optional.empty();
    }
    int level = level(numbering.value("w:ilvl"));
    String format = level(list, level).map(node -> node.value("w:numFmt")).orElse("");
    if (format.isEmpty() || format.equals("bullet") || format.equals("none")) {
      return Optional.of(new Item(false, 0));
    }
    int number = count(list, id, level);
    return Optional.of(new Item(true, format.startsWith("decimal") ? number : 0));
  }

  private int count(Node list, String id, int level) {
    boolean own = !start(list, level).isEmpty();
    String key = own ? "list " + id : list.value("w:abstractNumId");
    int[] counter = counters.computeIfAbsent(key, name -> new int[LEVELS]);
    int first = first(list, level);
    counter[level] = counter[level] == 0 ? Math.max(first, 1) : counter[level] + 1;
    Arrays.fill(counter, level + 1, LEVELS, 0);
    return counter[level];
  }

  private int first(Node list, int level) {
    String told = start(list, level);
    String usual = level(list, level).map(node -> node.value("w:start")).orElse("");
    String start = told.isEmpty() ? usual : told;
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static String start(Node list, int level) {
    return override(list, level).map(node -> node.value("w:startOverride")).orElse("");
  }

  private Optional<Node> level(Node list, int level) {
    Optional<Node> own = override(list, level).flatMap(node -> node.child("w:lvl"));
    Node shared = abstracts.get(list.value("w:abstractNumId"));
    return own.isPresent() || shared == null ? own : find(shared, "w:lvl", level);
  }

  private static Optional<Node> override(Node list, int level) {
    return find(list, "w:lvlOverride", level);
  }

  private static Optional<Node> find(Node parent, String name, int level) {
    return parent.all(name).stream()
        .filter(node -> level(node.attribute("ilvl")) == level)
        .findFirst();
  }

  private static int level(String told) {
    return told.matches("[0-8]") ? Integer.parseInt(told) : 0;
  }
}
