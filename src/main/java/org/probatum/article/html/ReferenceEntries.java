package org.probatum.article.html;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The entries of a reference list that a page tells by itself: a list that callouts lead to,
 * footnotes, a list that is marked as such. Any other is found like that of a text, by its heading.
 */
final class ReferenceEntries {

  private static final String LISTS =
      "[role=doc-bibliography], [role=doc-endnotes], ol.references, ul.references, div.references,"
          + " section.references, .ref-list, .reference-list, .reflist, .references-list,"
          + " #references, #bibliography, .bibliography, .csl-bib-body, .citations-list,"
          + " .footnotes";

  private final Set<Element> entries;

  private ReferenceEntries(Set<Element> entries) {
    this.entries = entries;
  }

  static ReferenceEntries of(Element root, Targets targets) {
    Set<Element> entries = new LinkedHashSet<>();
    boolean headed =
        root.select("h1, h2, h3, h4, h5, h6, p, [role=heading]").stream()
            .anyMatch(Headings::isReferences);
    addLists(targets, root, headed, entries);
    if (entries.isEmpty() && !headed) {
      root.select(LISTS).forEach(list -> addAll(list, entries));
    }
    if (entries.isEmpty() && !headed) {
      addCalled(targets, root, entries);
    }
    return new ReferenceEntries(entries);
  }

  /** Whole lists that callouts lead to; with a heading "Further reading" they are not the last. */
  private static void addLists(
      Targets targets, Element root, boolean headed, Set<Element> entries) {
    Set<Element> lists = new LinkedHashSet<>();
    for (Element target : targets.called()) {
      Element item = target.closest("li");
      if (item != null && item.root() == root.root() && item.parent() != null) {
        lists.add(item.parent());
      }
    }
    lists.stream()
        .filter(list -> !headed || Headings.isUnderReferences(list))
        .forEach(list -> entries.addAll(list.select("> li")));
  }

  private static void addAll(Element list, Set<Element> entries) {
    Elements items = list.select("li, .csl-entry");
    entries.addAll(items.isEmpty() ? list.select("> p, > div") : items);
  }

  private static void addCalled(Targets targets, Element root, Set<Element> entries) {
    for (Element target : targets.called()) {
      Element block = target.closest("li, p, dd, div, tr");
      if (block != null && block != root && block.root() == root.root()) {
        entries.add(block);
      }
    }
  }

  boolean contains(Element element) {
    return entries.contains(element);
  }
}
