package org.probatum.article.word;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the works that EndNote keeps behind a callout, as XML. */
final class EndNoteWorks {

  private static final String OPEN = "<EndNote>";
  private static final String CLOSE = "</EndNote>";

  private EndNoteWorks() {}

  /** The works of a citation, in order; none where it cannot be read. */
  static List<Target> of(String code) {
    int end = code.indexOf(CLOSE);
    if (end < 0) {
      return List.of();
    }
    String xml = code.substring(code.indexOf(OPEN), end + CLOSE.length());
    try {
      return NodeReader.read(new StringReader(xml)).all("Cite").stream()
          .map(EndNoteWorks::work)
          .toList();
    } catch (XMLStreamException | IOException damaged) {
      return List.of();
    }
  }

  private static Target work(Node cite) {
    Node record = cite.child("record").orElse(new Node(""));
    return new Target.Work(
        text(record, "titles", "title"),
        text(record, "electronic-resource-num"),
        text(cite, "Author"),
        text(cite, "Year"));
  }

  private static String text(Node node, String... path) {
    return node.at(path).map(Node::allText).orElse("").strip();
  }

  /** The same XML where a field keeps it as data beside its code; empty where it keeps other. */
  static String decoded(Node data) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.text());
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        String text = new String(bytes, charset);
        if (text.contains(OPEN)) {
          return text;
        }
      }
    } catch (IllegalArgumentException damaged) {
      return "";
    }
    return "";
  }
}
