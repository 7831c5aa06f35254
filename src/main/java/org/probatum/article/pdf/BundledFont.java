package org.probatum.article.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file names and does not hold. Left alone, the library reads every font
 * of the machine, which takes seconds and differs from machine to machine, and writes a list of
 * them into the home folder. It knows one mapper for the whole program: for threads that read no
 * article the one that was there goes on.
 */
final class BundledFont implements FontMapper {

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();

  private static TrueTypeFont font;

  private final FontMapper others;

  private BundledFont(FontMapper others) {
    this.others = others;
  }

  /** From here on this thread takes the bundled font, until it is released. */
  static synchronized void take() {
    FontMapper mapper = FontMappers.instance();
    if (!(mapper instanceof BundledFont)) {
      FontMappers.set(new BundledFont(mapper));
    }
    READING.set(true);
  }

  static void release() {
    READING.remove();
  }

  private static boolean isTaken() {
    return READING.get() != null;
  }

  private static synchronized TrueTypeFont font() {
    if (font == null) {
      try (InputStream stream = PDDocument.class.getResourceAsStream(FILE)) {
        font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
    return font;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return isTaken() ? new FontMapping<>(font(), true) : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return isTaken() ? new FontMapping<>(font(), true) : others.getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return isTaken()
        ? new CIDFontMapping(null, font(), true)
        : others.getCIDFont(name, descriptor, system);
  }
}
