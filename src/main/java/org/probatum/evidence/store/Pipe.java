package org.probatum.evidence.store;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;

/** Reads ahead of the writer, as far as a few hundred records. */
final class Pipe {

  private static final int AHEAD = 256;

  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;

  Pipe(Import.Reading reading) {
    this.thread = new Thread(() -> run(reading), "import");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What was read: an entry or a problem; or, at the end, why reading stopped.
   *
   * @param end the reading has ended
   * @param failure why, or null where all was read
   */
  record Item(Entry entry, SourceProblem problem, boolean end, Throwable failure) {}

  private void run(Import.Reading reading) {
    Throwable failure = null;
    try {
      reading.read(this::put);
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
    try {
      queue.put(new Item(null, null, true, failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(Sourced sourced) {
    try {
      queue.put(
          sourced instanceof SourceRecord record
              ? new Item(Entry.of(record), null, false, null)
              : new Item(null, (SourceProblem) sourced, false, null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the import was stopped", e);
    }
  }

  /** The next item; null at the end. */
  Item next() throws IOException {
    Item item;
    try {
      item = queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (item.failure() != null) {
      rethrow(item.failure());
    }
    return item.end() ? null : item;
  }

  private static void rethrow(Throwable failure) throws IOException {
    if (failure instanceof IOException refusal) {
      throw refusal;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  void stop() {
    thread.interrupt();
  }
}
