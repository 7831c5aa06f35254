package org.probatum.article.jats;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.probatum.article.UnreadableArticle;

/**
 * Parses XML into a tree of bounded depth and size. A document type is passed over: nothing is
 * loaded, and no entity is expanded but those of single characters.
 */
final class XmlParser {

  private static final Pattern ELEMENT = Pattern.compile("<\\w");

  private static final int DEEPEST = 200;
  private static final int MOST_NODES = 400_000;

  private final XMLStreamReader reader;
  private final Deque<Element> open = new ArrayDeque<>();
  private int nodes;

  private XmlParser(XMLStreamReader reader) {
    this.reader = reader;
  }

  static Element parse(byte[] bytes) throws UnreadableArticle {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", 0); // bounded here, the same on every JDK
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> new ByteArrayInputStream(new byte[0]));
    String text = XmlText.of(bytes);
    refuseWithoutElements(text);
    try {
      return new XmlParser(factory.createXMLStreamReader(new StringReader(text))).parse();
    } catch (XMLStreamException broken) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the XML is not well-formed, %s: %s",
              place(broken.getLocation()),
              reason(broken)),
          "Download the article again, or give it in another format.");
    }
  }

  /** The parser would complain of a document type that breaks off to the error stream. */
  private static void refuseWithoutElements(String text) throws UnreadableArticle {
    int type = text.indexOf("<!DOCTYPE");
    if (type >= 0 && !ELEMENT.matcher(text).region(type, text.length()).find()) {
      throw new UnreadableArticle(
          "the XML breaks off in its document type", "Download the article again.");
    }
  }

  private static String place(Location location) {
    return location == null
        ? "place unknown"
        : String.format(
            Locale.ROOT,
            "line %d, column %d",
            location.getLineNumber(),
            location.getColumnNumber());
  }

  private static String reason(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
  }

  private Element parse() throws XMLStreamException, UnreadableArticle {
    Element root = new Element("", Map.of(), "", new ArrayList<>());
    open.push(root);
    while (reader.hasNext()) {
      take(reader.next());
    }
    return root;
  }

  private void take(int event) throws UnreadableArticle {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open(element());
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          add(words(reader.getText()));
      case XMLStreamConstants.ENTITY_REFERENCE ->
          add(words(CharacterEntities.of(reader.getLocalName())));
      default -> {
        // Comments, processing instructions and the document type hold no words.
      }
    }
  }

  private Element element() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<Node> children = new ArrayList<>(2);
    return new Element(reader.getLocalName(), attributes, place(reader.getLocation()), children);
  }

  private Words words(String text) {
    return new Words(text, place(reader.getLocation()));
  }

  private void open(Element element) throws UnreadableArticle {
    add(element);
    open.push(element);
    if (open.size() > DEEPEST) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the XML is nested more than %d elements deep, %s",
              DEEPEST,
              element.place()),
          "Give an article in JATS as its publisher or archive has it.");
    }
  }

  private void add(Node node) throws UnreadableArticle {
    open.element().children().add(node);
    if (++nodes > MOST_NODES) {
      throw new UnreadableArticle(
          String.format(Locale.ROOT, "the XML has more than %,d elements and texts", MOST_NODES),
          "Give one article in each file.");
    }
  }
}
