package org.probatum.article.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.probatum.text.RomanNumeral;

/** Writes endnotes that a program has numbered i, ii, iii with digits: marks and notes alike. */
final class RomanNotes {

  private RomanNotes() {}

  static void write(Document page) {
    Map<String, Element> links = new LinkedHashMap<>();
    for (Element link : page.select("a[href^=#]")) {
      links.putIfAbsent(link.id().isEmpty() ? link.attr("name") : link.id(), link);
    }
    links.remove("");
    for (Element mark : links.values()) {
      Element note = links.get(mark.attr("href").substring(1));
      OptionalInt number = RomanNumeral.of(mark.text().strip());
      if (note != null && number.isPresent() && links.get(note.attr("href").substring(1)) == mark) {
        raise(mark);
        mark.text(Integer.toString(number.getAsInt()));
        note.text(Integer.toString(number.getAsInt()));
      }
    }
  }

  /** Its style may have raised it, or an element within that the digits replace. */
  private static void raise(Element mark) {
    if (mark.closest("sup") == null) {
      mark.wrap("<sup></sup>");
    }
  }
}
