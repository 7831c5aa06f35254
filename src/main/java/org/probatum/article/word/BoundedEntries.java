package org.probatum.article.word;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a document that hold text, expanded one at a time and only up to a limit. Pictures,
 * macros and embedded objects are never expanded, and nothing is written to a disk.
 */
final class BoundedEntries implements ZipEntrySource {

  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:xml|rels|x?html?|mht(?:ml)?)");

  /** More entries than any document needs; each costs memory before it is looked at. */
  private static final int MOST_ENTRIES = 20_000;

  /** Bytes; relationships and content types are read into trees of much larger objects. */
  private static final int LARGEST_INDEX = 4_000_000;

  private final ZipFile zip;
  private final Budget budget = new Budget();
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private boolean closed;

  private BoundedEntries(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens an archive that is held in memory.
   *
   * @throws ExpansionException if it has more entries than a document needs
   * @throws IOException if it is no archive, or damaged
   */
  static BoundedEntries of(byte[] bytes) throws IOException {
    if (headers(bytes) > MOST_ENTRIES) {
      throw new ExpansionException("more than " + MOST_ENTRIES + " parts");
    }
    ZipFile zip = open(bytes);
    BoundedEntries found = new BoundedEntries(zip);
    zip.stream()
        .filter(entry -> isText(entry.getName()))
        .forEach(entry -> found.entries.putIfAbsent(entry.getName(), entry));
    return found;
  }

  private static ZipFile open(byte[] bytes) throws IOException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new HeldFile(bytes))
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | RuntimeException cause) {
      throw new IOException("its archive is cut off or broken", cause);
    }
  }

  /** Entries of the archive's directory, counted by their signature. */
  private static int headers(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        count++;
      }
    }
    return count;
  }

  /** Whether a name is that of a part with text, and leads nowhere outside the archive. */
  private static boolean isText(String name) {
    return TEXT.matcher(name).matches()
        && !name.contains("..")
        && !name.contains("\\")
        && !name.contains(":")
        && !name.startsWith("/");
  }

  /**
   * Leaves broken relations and properties out: the library would print what is wrong with them.
   */
  void leaveOutBrokenIndexes() throws IOException {
    for (ZipArchiveEntry entry : List.copyOf(entries.values())) {
      if (isIndex(entry.getName()) && isBroken(entry)) {
        entries.remove(entry.getName());
      }
    }
  }

  private boolean isBroken(ZipArchiveEntry entry) throws IOException {
    try (InputStream stream = getInputStream(entry)) {
      NodeReader.read(stream);
      return false;
    } catch (XMLStreamException | ZipException | EOFException broken) {
      return true;
    }
  }

  private static boolean isIndex(String name) {
    return name.endsWith(".rels") || name.startsWith("[") || name.startsWith("docProps/");
  }

  boolean holds(String name) {
    return zip.getEntry(name) != null;
  }

  boolean isEncrypted() {
    return entries.values().stream()
        .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(entries.values());
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return entries.get(path.startsWith("/") ? path.substring(1) : path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    InputStream stream = zip.getInputStream(entry);
    if (stream == null) {
      throw new IOException(entry.getName() + " cannot be expanded");
    }
    int largest = isIndex(entry.getName()) ? LARGEST_INDEX : Budget.ALL;
    return new BoundedStream(stream, budget, largest);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
