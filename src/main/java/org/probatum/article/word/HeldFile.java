package org.probatum.article.word;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file that is held in memory. It lets go of its bytes when it is closed: the library keeps its
 * archives, and all they refer to, for one more collection of garbage.
 */
final class HeldFile implements SeekableByteChannel {

  private ByteBuffer bytes;

  HeldFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  private ByteBuffer bytes() throws ClosedChannelException {
    if (bytes == null) {
      throw new ClosedChannelException();
    }
    return bytes;
  }

  @Override
  public int read(ByteBuffer target) throws ClosedChannelException {
    int length = Math.min(target.remaining(), bytes().remaining());
    if (length == 0) {
      return target.hasRemaining() ? -1 : 0;
    }
    target.put(bytes.slice(bytes.position(), length));
    bytes.position(bytes.position() + length);
    return length;
  }

  @Override
  public long position() throws ClosedChannelException {
    return bytes().position();
  }

  @Override
  public SeekableByteChannel position(long place) throws ClosedChannelException {
    bytes().position((int) Math.max(0, Math.min(place, bytes.limit())));
    return this;
  }

  @Override
  public long size() throws ClosedChannelException {
    return bytes().limit();
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return bytes != null;
  }

  @Override
  public void close() {
    bytes = null;
  }
}
