package org.probatum.article.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Refuses files of which a part blows up when it is unpacked. The library unpacks into memory
 * before it looks, so this is asked first; images are never unpacked and may be large.
 */
final class Unpacking {

  /** Bytes that one part may be unpacked to. */
  private static final long MOST = 48L << 20;

  /** Deflated data grow at most so many times. */
  private static final int WORST_RATIO = 1032;

  private Unpacking() {}

  static void check(COSDocument document) throws IOException {
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      COSBase content = object == null ? null : object.getObject();
      if (content instanceof COSStream stream && isSuspect(stream)) {
        check(stream, key);
      }
    }
  }

  private static boolean isSuspect(COSStream stream) {
    boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    return !image && stream.hasData() && stream.getLength() > MOST / WORST_RATIO;
  }

  private static void check(COSStream stream, COSObjectKey key) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream raw = stream.createRawInputStream();
        InputStream content = new InflaterInputStream(raw)) {
      int read;
      while (length <= MOST && (read = content.read(buffer)) >= 0) {
        length += read;
      }
    } catch (IOException other) {
      return; // packed in another way, or broken: the reading itself will say so
    }
    if (length > MOST) {
      throw new IOException("part " + key + " unpacks to more than " + (MOST >> 20) + " MB");
    }
  }
}
