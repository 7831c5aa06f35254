package org.probatum.audit;

import java.util.List;
import org.probatum.article.Document;
import org.probatum.evidence.Call;
import org.probatum.text.Few;

/**
 * A file as the caller read it.
 *
 * @param name its name, without folders, or its address; used in messages and reports
 * @param bytes its content; the caller does not change it afterwards
 * @param beside files that lie beside it and that it may speak of, such as bibliographies
 * @param calls requests that left the machine to get it; none for a file
 */
public record Source(String name, byte[] bytes, List<Source> beside, List<Call> calls) {

  public Source(String name, byte[] bytes, List<Source> beside) {
    this(name, bytes, beside, List.of());
  }

  public Source(String name, byte[] bytes) {
    this(name, bytes, List.of());
  }

  Document document() {
    return new Document(name, bytes, Few.each(beside, Source::document));
  }
}
