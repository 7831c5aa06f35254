package org.probatum.evidence.online;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers that a search in PubMed found. */
final class SearchNumbers {

  private SearchNumbers() {}

  /**
   * The numbers in their order; none if the search found nothing.
   *
   * @throws Unreadable if the body is no result of a search, or tells an error
   */
  static List<String> of(byte[] body) throws Unreadable {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(body));
      return numbers(xml);
    } catch (XMLStreamException garbled) {
      throw new Unreadable(garbled);
    }
  }

  /** No document types, no entities: neither is needed, and both can be made to hurt. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static List<String> numbers(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    List<String> numbers = new ArrayList<>();
    boolean counted = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "ERROR" -> throw new Unreadable(xml.getElementText());
        case "Count" -> counted = true;
        case "Id" -> numbers.add(xml.getElementText().strip());
        default -> {}
      }
    }
    if (!counted || !numbers.stream().allMatch(each -> each.matches("\\d{1,9}"))) {
      throw new Unreadable("no result of a search");
    }
    return numbers;
  }
}
