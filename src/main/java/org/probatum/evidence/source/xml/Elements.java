package org.probatum.evidence.source.xml;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams the elements of given names, one at a time. Document types are passed over: no entity is
 * ever expanded and nothing outside the file is read.
 */
final class Elements {

  private static final int MOST_TEXT = 16_000_000;
  private static final int DEEPEST = 200;

  private final Set<String> records;
  private final Set<String> skipped;
  private XMLStreamReader reader;
  private int room;

  /**
   * @param records names of the elements that are records
   * @param skipped names of elements within them whose content is not wanted
   */
  Elements(Set<String> records, Set<String> skipped) {
    this.records = records;
    this.skipped = skipped;
  }

  /**
   * @throws XMLStreamException where the file is no sound XML, or one record is beyond all measure
   */
  void stream(InputStream in, Consumer<Element> out) throws XMLStreamException {
    reader = factory().createXMLStreamReader(in);
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && records.contains(name())) {
          room = MOST_TEXT;
          out.accept(element(0));
        }
      }
    } catch (MissingResourceException untold) {
      // The parser of the JDK lacks the words for some of what it refuses.
      throw new XMLStreamException("a character may not stand there", untold);
    } finally {
      reader.close();
    }
  }

  /** The line that was reached. */
  int line() {
    return reader == null ? 1 : Math.max(1, reader.getLocation().getLineNumber());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private String name() {
    return reader.getLocalName();
  }

  private Element element(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deeply");
    }
    Element element = new Element(name(), attributes());
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> child(element, depth);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(element);
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("entity &" + name() + "; is not of XML itself");
        default -> {}
      }
    }
  }

  private void child(Element parent, int depth) throws XMLStreamException {
    if (skipped.contains(name())) {
      skip();
    } else {
      parent.add(element(depth + 1));
    }
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private void text(Element element) throws XMLStreamException {
    room -= reader.getTextLength();
    if (room < 0) {
      throw new XMLStreamException("one record holds more than " + MOST_TEXT + " characters");
    }
    element.add(reader.getText());
  }

  private Map<String, String> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return all;
  }
}
