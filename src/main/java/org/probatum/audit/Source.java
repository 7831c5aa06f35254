package org.probatum.audit;

import java.util.List;
import org.probatum.article.Document;

/**
 * A file as the caller read it.
 *
 * @param name its name, without folders; used in messages and reports
 * @param bytes its content; the caller does not change it afterwards
 * @param beside files that lie beside it and that it may speak of, such as bibliographies
 */
public record Source(String name, byte[] bytes, List<Source> beside) {

  public Source(String name, byte[] bytes) {
    this(name, bytes, List.of());
  }

  Document document() {
    return new Document(name, bytes, beside.stream().map(Source::document).toList());
  }
}
