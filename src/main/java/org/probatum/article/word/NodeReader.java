package org.probatum.article.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into a tree of bounded size and depth; entities and document types are refused. */
final class NodeReader {

  /** Deeper than tables in text boxes in tables; a reader that descends must not run out. */
  private static final int DEEPEST = 250;

  /** Some ten for each run; an article of the greatest length with a run for each word. */
  private static final int MOST = 1_500_000;

  /** Characters of text, and of what reference managers keep beside it, which is the most. */
  private static final int MOST_LETTERS = 12_000_000;

  private final XMLStreamReader xml;
  private final Deque<Node> open = new ArrayDeque<>();
  private int count;
  private long letters;

  private NodeReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static Node read(InputStream stream) throws XMLStreamException, ExpansionException {
    try {
      return read(characters(stream));
    } catch (XMLStreamException broken) {
      // The parser takes a limit that its input met for damage.
      if (broken.getNestedException() instanceof ExpansionException limit) {
        throw limit;
      }
      throw broken;
    }
  }

  static Node read(Reader text) throws XMLStreamException, ExpansionException {
    return new NodeReader(factory().createXMLStreamReader(text)).root();
  }

  /** Decoded here: of bytes that are no text the parser would complain to the error stream. */
  private static Reader characters(InputStream stream) throws XMLStreamException {
    try {
      PushbackInputStream bytes = new PushbackInputStream(stream, 2);
      byte[] mark = bytes.readNBytes(2);
      bytes.unread(mark);
      boolean wide = mark.length == 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFF + 0xFE;
      return new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new XMLStreamException(broken);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", 0); // bounded here, the same on every JDK
    return factory;
  }

  private Node root() throws XMLStreamException, ExpansionException {
    Node root = new Node("");
    open.push(root);
    while (xml.hasNext()) {
      step(xml.next());
    }
    return root.children().get(0);
  }

  private void step(int event) throws XMLStreamException, ExpansionException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("a document type, which Word never writes");
      default -> {
        // Comments and instructions say nothing.
      }
    }
  }

  private void start() throws ExpansionException {
    if (++count > MOST) {
      throw new ExpansionException(String.format(Locale.ROOT, "more than %,d elements", MOST));
    }
    if (open.size() > DEEPEST) {
      throw new ExpansionException("elements nested more than " + DEEPEST + " deep");
    }
    Node node = new Node(prefix(xml.getNamespaceURI()) + xml.getLocalName(), attributes());
    open.element().add(node);
    open.push(node);
  }

  private void characters() throws ExpansionException {
    letters += xml.getTextLength();
    if (letters > MOST_LETTERS) {
      throw new ExpansionException(
          String.format(Locale.ROOT, "more than %,d characters", MOST_LETTERS));
    }
    if (!xml.isWhiteSpace() || open.element().name().endsWith("t")) {
      open.element().append(xml.getText());
    }
  }

  private String[] attributes() {
    List<String> found = new ArrayList<>(4);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.startsWith("rsid")) {
        String space = xml.getAttributeNamespace(i);
        found.add(space != null && space.endsWith("/relationships") ? "r:" + name : name);
        found.add(xml.getAttributeValue(i));
      }
    }
    return found.toArray(String[]::new);
  }

  /** By the meaning of a name space, old or strict. */
  private static String prefix(String space) {
    if (space == null) {
      return "";
    }
    if (space.endsWith("/wordprocessingml/2006/main") || space.endsWith("/wordprocessingml/main")) {
      return "w:";
    }
    if (space.endsWith("/officeDocument/2006/math") || space.endsWith("/officeDocument/math")) {
      return "m:";
    }
    return space.contains("markup-compatibility") ? "mc:" : "";
  }
}
