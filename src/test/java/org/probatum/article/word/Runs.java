package org.probatum.article.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the runs of a Word document by their places, in the document as POI opens it. */
final class Runs implements AutoCloseable {

  private static final Pattern STEP = Pattern.compile("(.+) (\\d+)");
  private static final Set<String> HOLDERS = Set.of("p", "tbl", "r", "txbxContent", "Fallback");

  private static final XmlOptions CONTENT = new XmlOptions().setLoadReplaceDocumentElement(null);

  private final XWPFDocument document;
  private final Element body;

  Runs(byte[] bytes) throws IOException {
    document = new XWPFDocument(new ByteArrayInputStream(bytes));
    body = (Element) document.getDocument().getBody().getDomNode();
  }

  /** The text of the run at a place, as POI reads it. */
  String text(String place) throws Exception {
    Element here = body;
    for (String step : place.split(", ")) {
      here = step(here, step);
    }
    IRunBody any = document.getParagraphArray(0);
    return new XWPFRun(CTR.Factory.parse(here, CONTENT), any).text();
  }

  private Element step(Element from, String step) {
    Matcher parts = STEP.matcher(step);
    if (!parts.matches()) {
      throw new IllegalArgumentException(step);
    }
    int number = Integer.parseInt(parts.group(2));
    return switch (parts.group(1)) {
      case "paragraph" -> held(from, "p", number);
      case "table" -> held(from, "tbl", number);
      case "row" -> held(from, "tr", number);
      case "cell" -> held(from, "tc", number);
      case "run" -> held(from, "r", number);
      case "text box" -> textBox(number);
      default -> note(parts.group(1), number);
    };
  }

  private static Element held(Element from, String name, int number) {
    List<Element> found = new ArrayList<>();
    collect(from, name, HOLDERS::contains, found);
    return found.get(number - 1);
  }

  private Element textBox(int number) {
    List<Element> found = new ArrayList<>();
    collect(body, "txbxContent", "Fallback"::equals, found);
    return found.get(number - 1);
  }

  private Element note(String kind, int number) {
    List<Element> marks = new ArrayList<>();
    collect(body, kind + "Reference", Set.of("Fallback", "del")::contains, marks);
    int id =
        Integer.parseInt(
            marks.get(number - 1).getAttributeNS(marks.get(0).getNamespaceURI(), "id"));
    XWPFAbstractFootnoteEndnote note =
        kind.equals("footnote") ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
    return (Element) note.getCTFtnEdn().getDomNode();
  }

  private static void collect(
      Element from, String name, Predicate<String> closed, List<Element> found) {
    for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (element.getLocalName().equals(name)) {
          found.add(element);
        } else if (!closed.test(element.getLocalName())) {
          collect(element, name, closed, found);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
