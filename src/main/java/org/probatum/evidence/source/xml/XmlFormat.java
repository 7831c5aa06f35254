package org.probatum.evidence.source.xml;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;

/** The XML formats: which elements are records, and what is made of each. */
public enum XmlFormat implements FormatReader {
  PUBMED(
      Set.of("PubmedArticle", "MedlineCitation"),
      Set.of("ReferenceList", "AffiliationInfo", "GrantList", "ChemicalList"),
      (element, record) -> new PubmedArticle(element).read(record)),
  ENDNOTE(Set.of("record"), Set.of(), (element, record) -> new EndNoteRecord(element).read(record)),
  JATS(
      Set.of("article"),
      Set.of("body", "back", "floats-group", "sub-article", "response"),
      (element, record) -> new JatsArticle(element).read(record));

  private static final int LONGEST_REASON = 120;

  private final Set<String> records;
  private final Set<String> skipped;
  private final BiFunction<Element, RecordPlace, Sourced> reading;

  XmlFormat(
      Set<String> records, Set<String> skipped, BiFunction<Element, RecordPlace, Sourced> reading) {
    this.records = records;
    this.skipped = skipped;
    this.reading = reading;
  }

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    Elements elements = new Elements(records, skipped);
    int[] number = {0};
    try {
      elements.stream(
          input.stream(),
          element -> out.accept(reading.apply(element, new RecordPlace(input, ++number[0]))));
    } catch (XMLStreamException broken) {
      rethrow(broken);
      out.accept(problem(input, elements.line(), broken, number[0]));
    }
  }

  private static void rethrow(XMLStreamException broken) throws IOException {
    if (broken.getNestedException() instanceof IOException failure
        && !(failure instanceof java.io.CharConversionException)) {
      throw failure;
    }
  }

  private static SourceProblem problem(
      Input input, int line, XMLStreamException broken, int records) {
    String message = String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", "");
    String reason = message.replaceAll("\\s+", " ");
    return SourceProblem.ofFile(
        input.name() + ", line " + line,
        "is no sound XML from here on, after "
            + records
            + " records ("
            + reason.substring(0, Math.min(LONGEST_REASON, reason.length()))
            + ")",
        "Download or export the file again; nothing of it was taken.");
  }
}
