package org.probatum.article.pdf;

import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.probatum.article.Metadata;

/** What a PDF file says of itself. */
final class PdfMetadata {

  private PdfMetadata() {}

  static Metadata of(PDDocument pdf) {
    PDDocumentInformation about = pdf.getDocumentInformation();
    String author = about.getAuthor();
    String language = pdf.getDocumentCatalog().getLanguage();
    return Metadata.ofFile(
        author == null || author.isBlank() ? List.of() : List.of(author.strip().split("\\s*;\\s*")),
        date(about.getCreationDate()),
        language == null || language.isBlank() ? "en" : language);
  }

  /** The day of its making, as ISO date in the zone that it tells; null without. */
  private static String date(Calendar made) {
    if (made == null) {
      return null;
    }
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
    format.setTimeZone(made.getTimeZone());
    return format.format(made.getTime());
  }
}
