package org.probatum.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.probatum.text.Few;
import org.probatum.text.Span;

/** Names that a document gives to places in its text; an entry may go by several. */
final class Anchors {

  private final Set<String> known = new HashSet<>();
  private final TreeMap<Integer, List<String>> at = new TreeMap<>();
  private final Map<String, String> canonical = new HashMap<>();

  void add(String name, int offset) {
    if (!name.isEmpty() && known.add(name)) {
      at.computeIfAbsent(offset, place -> new ArrayList<>()).add(name);
    }
  }

  /** The blocks, each entry without a name called by the first one that stands in it. */
  List<Block> named(List<Block> blocks) {
    int from = 0;
    List<Block> named = new ArrayList<>();
    for (Block block : blocks) {
      Span reach = new Span(from, block.span().end());
      named.add(block instanceof Block.ReferenceEntry entry ? named(entry, reach) : block);
      from = block.span().end();
    }
    return List.copyOf(named);
  }

  private Block.ReferenceEntry named(Block.ReferenceEntry entry, Span reach) {
    List<String> names = new ArrayList<>(List.of(entry.anchor()));
    at.subMap(reach.start(), reach.end()).values().forEach(names::addAll);
    names.removeIf(String::isEmpty);
    String first = names.isEmpty() ? "" : names.get(0);
    names.forEach(name -> canonical.putIfAbsent(name, first));
    return new Block.ReferenceEntry(entry.span(), entry.label(), first);
  }

  /** The pointers with each entry called by its one name. */
  List<Pointer> resolved(List<Pointer> pointers) {
    return Few.each(pointers, this::resolved);
  }

  private Pointer resolved(Pointer pointer) {
    return new Pointer(
        pointer.span(), Few.each(pointer.anchors(), each -> canonical.getOrDefault(each, each)));
  }
}
