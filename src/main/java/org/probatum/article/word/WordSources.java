package org.probatum.article.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources that Word's own citations name by tag, and what others keep beside the text. */
final class WordSources {

  private static final Pattern TELLING = Pattern.compile("(\\p{L}{3,40})((?:19|20)\\d{2})[a-z]?");

  private final Map<String, Target> byTag = new HashMap<>();
  private final KeptCodes codes;

  private WordSources(List<Node> parts, KeptCodes codes) {
    this.codes = codes;
    for (Node part : parts) {
      part.all("Source").forEach(source -> byTag.put(text(source, "Tag"), work(source)));
    }
  }

  static WordSources of(List<Node> parts, Node properties) {
    return new WordSources(parts, KeptCodes.of(properties));
  }

  /** What a reference manager keeps of a bookmark in place of a field. */
  KeptCodes codes() {
    return codes;
  }

  private static Target work(Node source) {
    String person = text(source, "Author", "Author", "NameList", "Person", "Last");
    String body = text(source, "Author", "Author", "Corporate");
    return new Target.Work(
        text(source, "Title"),
        text(source, "DOI"),
        person.isEmpty() ? body : person,
        text(source, "Year"));
  }

  private static String text(Node node, String... path) {
    return node.at(path).map(Node::text).orElse("").strip();
  }

  /** What a code such as {@code CITATION Mil19 \l 1033 \m Jon20} cites. */
  List<Target> cited(String code) {
    List<Target> found = new ArrayList<>();
    String[] words = code.strip().replace("\"", "").split("\\s+");
    for (int i = 1; i < words.length; i++) {
      if (i == 1 || words[i - 1].equals("\\m")) {
        work(words[i]).ifPresent(found::add);
      }
    }
    return found;
  }

  /** LibreOffice leaves the sources out; its tags mostly tell author and year. */
  private Optional<Target> work(String tag) {
    Matcher told = TELLING.matcher(tag);
    return Optional.ofNullable(byTag.get(tag))
        .or(
            () ->
                told.matches()
                    ? Optional.of(new Target.Work("", "", told.group(1), told.group(2)))
                    : Optional.empty());
  }
}
