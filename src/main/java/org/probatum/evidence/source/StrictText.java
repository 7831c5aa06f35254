package org.probatum.evidence.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Text of a stream up to the first byte that is none: only then does it say so, with the line. */
final class StrictText extends Reader {

  private static final int SIZE = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer text = CharBuffer.allocate(SIZE).flip();
  private boolean ended;
  private int line = 1;

  /** A new decoder reports what it cannot read. */
  StrictText(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    while (!text.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, text.remaining());
    text.get(to, from, count);
    return count;
  }

  /** Whether there may be more. */
  private boolean decode() throws IOException {
    CoderResult result = decoder.decode(bytes, text.clear(), ended);
    text.flip();
    line += (int) text.chars().filter(c -> c == '\n').count();
    if (text.hasRemaining()) {
      return true;
    }
    if (result.isError()) {
      throw new NotUnicode(line);
    }
    return !ended && fill();
  }

  private boolean fill() throws IOException {
    bytes.compact();
    int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = got < 0;
    bytes.position(bytes.position() + Math.max(got, 0)).flip();
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
