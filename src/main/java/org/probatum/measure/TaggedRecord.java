package org.probatum.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record in MEDLINE format.
 *
 * @param fields values by tag, in order
 */
record TaggedRecord(Map<String, List<String>> fields) {

  /** Reads all records of a file; each begins with its PMID. */
  static List<TaggedRecord> read(String text) {
    List<TaggedRecord> records = new ArrayList<>();
    List<String> values = List.of();
    for (String line : text.split("\\R")) {
      boolean tagged = line.length() > 5 && line.charAt(4) == '-' && line.charAt(0) != ' ';
      if (tagged) {
        String tag = line.substring(0, 4).strip();
        if (tag.equals("PMID")) {
          records.add(new TaggedRecord(new HashMap<>()));
        }
        if (!records.isEmpty()) {
          Map<String, List<String>> fields = records.get(records.size() - 1).fields();
          values = fields.computeIfAbsent(tag, key -> new ArrayList<>());
          values.add(line.substring(6).strip());
        }
      } else if (!line.isBlank() && !values.isEmpty()) {
        values.add(values.remove(values.size() - 1) + " " + line.strip());
      }
    }
    return records;
  }

  String first(String tag) {
    return all(tag).isEmpty() ? "" : all(tag).get(0);
  }

  List<String> all(String tag) {
    return fields.getOrDefault(tag, List.of());
  }
}
