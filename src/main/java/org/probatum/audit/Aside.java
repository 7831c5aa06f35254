package org.probatum.audit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A part that is made on a thread of its own, where the machine has a second core for it; that
 * thread then goes on with what nobody waits for. On one core the part is made at once, and the
 * rest is left undone.
 */
final class Aside<T> {

  private final FutureTask<T> task;

  private Aside(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Aside<T> start(String name, Supplier<T> part, Runnable rest) {
    FutureTask<T> task = new FutureTask<>(part::get);
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(() -> doBoth(task, rest), name);
      thread.setDaemon(true);
      thread.start();
    } else {
      task.run();
    }
    return new Aside<>(task);
  }

  private static void doBoth(Runnable part, Runnable rest) {
    part.run();
    rest.run();
  }

  /** Waits for the part; what went wrong when it was made is thrown here. */
  T get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}
