package org.probatum.article.bibliography;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probatum.article.Document;

/** Reads bibliography files: BibTeX or CSL-JSON, told by their content. */
public final class BibliographyReader {

  private BibliographyReader() {}

  /**
   * The entries of a file, in its order.
   *
   * @throws BrokenBibliography if it is neither, or broken
   */
  public static List<CitedEntry> read(Document file) throws BrokenBibliography {
    String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
    String begin = text.stripLeading();
    return begin.startsWith("[") ? CslEntries.read(text) : BibtexEntries.read(text);
  }
}
