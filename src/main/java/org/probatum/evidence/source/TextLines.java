package org.probatum.evidence.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Lines of a text file. It must be UTF-8, or UTF-16 with its mark; no letter is ever guessed. */
public final class TextLines {

  private static final int LONGEST = 4_000_000;

  private final BufferedReader reader;
  private int number;
  private boolean broken;

  public TextLines(InputStream in) throws IOException {
    this.reader = reader(in);
  }

  /** Text of the stream; malformed bytes raise {@link NotUnicode}. */
  public static BufferedReader reader(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, 3);
    Charset charset = charset(stream);
    return new BufferedReader(new StrictText(stream, charset));
  }

  private static Charset charset(PushbackInputStream in) throws IOException {
    byte[] mark = in.readNBytes(3);
    boolean utf8 = mark.length == 3 && mark[0] == -17 && mark[1] == -69 && mark[2] == -65;
    if (!utf8) {
      in.unread(mark);
    }
    boolean wide =
        mark.length > 1 && (mark[0] == -1 && mark[1] == -2 || mark[0] == -2 && mark[1] == -1);
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** The next line; null at the end. What stands behind the length of a book is left out. */
  public String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    number++;
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
      c = reader.read();
    }
    if (c == '\r') {
      skipNewline();
    }
    broken = c < 0;
    return line.toString();
  }

  private void skipNewline() throws IOException {
    reader.mark(1);
    if (reader.read() != '\n') {
      reader.reset();
    }
  }

  /** Whether the line that was read last ends with the file, not with a line break. */
  public boolean isBroken() {
    return broken;
  }

  /** Number of the line that was read last, from 1. */
  public int number() {
    return number;
  }
}
