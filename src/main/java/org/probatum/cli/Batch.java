package org.probatum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Checks articles side by side on the cores there are, and tells their outcomes in order. */
final class Batch {

  private final Desk desk;
  private final Console console;

  /** Small articles are checked side by side, a large one alone. */
  private final ReadWriteLock turns = new ReentrantReadWriteLock();

  Batch(Desk desk, Console console) {
    this.desk = desk;
    this.console = console;
  }

  Ending check(List<Submission> articles) {
    List<String> names = ReportNames.of(articles.stream().map(Submission::file).toList());
    if (articles.size() == 1) {
      return told(desk.check(articles.get(0), names.get(0), console.colour()));
    }
    ExecutorService workers = Executors.newFixedThreadPool(workers(articles.size()));
    try {
      List<Future<Outcome>> outcomes = new ArrayList<>();
      for (int index = 0; index < articles.size(); index++) {
        Submission article = articles.get(index);
        String name = names.get(index);
        outcomes.add(workers.submit(() -> outcome(article, name)));
      }
      return collect(articles, outcomes);
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome outcome(Submission article, String name) {
    Lock turn = article.isLarge() ? turns.writeLock() : turns.readLock();
    turn.lock();
    try {
      return desk.check(article, name, console.colour());
    } finally {
      turn.unlock();
    }
  }

  private static int workers(int articles) {
    return Math.max(1, Math.min(articles, Runtime.getRuntime().availableProcessors()));
  }

  private Ending collect(List<Submission> articles, List<Future<Outcome>> outcomes) {
    Ending ending = Ending.DONE;
    for (int index = 0; index < outcomes.size(); index++) {
      String place = articles.get(index).place();
      console
          .err()
          .println("[" + (index + 1) + "/" + outcomes.size() + "] " + Complaint.name(place));
      console.err().flush();
      ending = ending.or(told(outcome(place, outcomes.get(index))));
    }
    return ending;
  }

  private static Outcome outcome(String place, Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException defect) {
      return Outcome.refused(place, Ending.INTERNAL, defect.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Outcome.refused(place, Ending.INTERNAL, stop);
    }
  }

  private Ending told(Outcome outcome) {
    outcome.tell(console);
    return outcome.ending();
  }
}
