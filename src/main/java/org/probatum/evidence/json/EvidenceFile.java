package org.probatum.evidence.json;

import jakarta.json.stream.JsonParsingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.probatum.evidence.EvidenceProblems;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;

/** What has been read of one file so far: its works and its problems. */
final class EvidenceFile {

  private static final String OTHER_FORMATS =
      " Take a file of another format in with: probatum evidence import FILE";

  private static final int MOST_PROBLEMS = 500;

  private final String name;
  private final StudyTerms terms;
  private final WorkMapper mapper;
  private final Flaws frame = new Flaws();
  private final Set<String> properties = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, String> pointers = new LinkedHashMap<>();
  private int number;

  EvidenceFile(String name, StudyTerms terms) {
    this.name = name;
    this.terms = terms;
    this.mapper = new WorkMapper(terms);
  }

  /** Problems of the file outside its works. */
  Flaws frame() {
    return frame;
  }

  /** A property of the outermost object, with its text where it is text. */
  void property(String property, String text) {
    if (!properties.add(property)) {
      frame.add("", "\"" + property + "\" stands twice. Keep one of them.");
    } else if (property.equals("works") && text == null) {
      frame.add("", "works must be a list of objects in brackets [ ].");
    } else if (property.equals("format") && !EvidenceReader.FORMAT.equals(text)) {
      frame.add("", "format must be \"" + EvidenceReader.FORMAT + "\".");
    } else if (!Set.of("works", "format", "note").contains(property)) {
      frame.add("", Remedies.unknown(property, List.of("format", "note", "works")));
    }
  }

  /** The outermost object has ended. */
  void end() {
    if (!properties.contains("format")) {
      frame.add("", "format is missing. Begin with \"format\": \"" + EvidenceReader.FORMAT + "\".");
    }
    if (!properties.contains("works")) {
      frame.add("", "works is missing. Give a list, also when it is empty.");
    }
  }

  void work(WorkEntry entry, Flaws flaws) {
    number++;
    new WorkCheck(flaws, terms).check(entry);
    unique(entry.key(), "key", flaws);
    unique(entry.doi() == null ? null : Given.doi(entry.doi()), "doi", flaws);
    String label = Given.key(entry);
    String place = name + ", work " + (label == null ? "number " + number : label);
    problems.addAll(flaws.at(place));
    Given.list(entry.relations()).forEach(each -> pointers.putIfAbsent(each.key(), place));
    if (flaws.isEmpty()) {
      works.add(mapper.map(entry));
    }
  }

  private void unique(String value, String property, Flaws flaws) {
    Integer before = value == null ? null : keys.putIfAbsent(property + ":" + value, number);
    if (before != null) {
      flaws.add(
          "",
          property
              + " ("
              + value
              + ") is that of the file's work number "
              + before
              + " too. Give each work its own.");
    }
  }

  /** The text is no JSON, or too deep. */
  void broken(RuntimeException error) {
    String what = name + place(error) + ": is no JSON from here on. " + SyntaxWords.of(error);
    problems.add(name.toLowerCase(Locale.ROOT).endsWith(".json") ? what : what + OTHER_FORMATS);
  }

  private static String place(RuntimeException error) {
    if (!(error instanceof JsonParsingException parsing)) {
      return "";
    }
    String line = ", line " + Math.max(1, parsing.getLocation().getLineNumber());
    return SyntaxWords.isEnd(error)
        ? line
        : line + ", column " + parsing.getLocation().getColumnNumber();
  }

  List<Work> works(Predicate<String> known) throws EvidenceProblems {
    List<String> all = new ArrayList<>(frame.at(name));
    all.addAll(problems);
    pointers.keySet().removeIf(key -> key == null || known.test(key) || isHere(key));
    pointers.forEach((key, place) -> all.add(place + ": " + Remedies.dangling(key)));
    if (!all.isEmpty()) {
      throw new EvidenceProblems(cut(all));
    }
    return List.copyOf(works);
  }

  private boolean isHere(String key) {
    return keys.containsKey("key:" + key) || keys.containsKey("doi:" + key);
  }

  private List<String> cut(List<String> all) {
    if (all.size() <= MOST_PROBLEMS) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, MOST_PROBLEMS));
    first.add(name + ": and " + (all.size() - MOST_PROBLEMS) + " problems more.");
    return first;
  }
}
