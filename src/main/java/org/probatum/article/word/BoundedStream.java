package org.probatum.article.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A part while it is expanded; stops where it, or all parts together, become too large. */
final class BoundedStream extends FilterInputStream {

  private final Budget budget;
  private final int largest;
  private long read;

  BoundedStream(InputStream stream, Budget budget, int largest) {
    super(stream);
    this.budget = budget;
    this.largest = largest;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    count(Math.max(got, 0));
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws ExpansionException {
    read += bytes;
    if (read > largest) {
      throw new ExpansionException(
          String.format(Locale.ROOT, "a part of more than %,d bytes", largest));
    }
    budget.spend(bytes);
  }
}
