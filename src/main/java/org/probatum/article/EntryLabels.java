package org.probatum.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Numbers that a document counts without writing them, until it is known which are of entries. */
final class EntryLabels {

  private final TreeMap<Integer, String> labels = new TreeMap<>();

  /** Numbers what begins at an offset; empty takes no number from what begins before. */
  void add(int start, String label) {
    labels.put(start, label);
  }

  /** The blocks, with their numbers on the entries that have none. A number goes to one entry. */
  List<Block> on(List<Block> blocks) {
    Set<Integer> given = new HashSet<>();
    List<Block> labelled = new ArrayList<>();
    for (Block block : blocks) {
      Map.Entry<Integer, String> label = labels.floorEntry(block.span().start());
      boolean fits =
          block instanceof Block.ReferenceEntry entry
              && entry.label().isEmpty()
              && label != null
              && given.add(label.getKey());
      labelled.add(fits ? labelled((Block.ReferenceEntry) block, label.getValue()) : block);
    }
    return labelled;
  }

  private static Block labelled(Block.ReferenceEntry entry, String label) {
    return new Block.ReferenceEntry(entry.span(), label, entry.anchor());
  }
}
