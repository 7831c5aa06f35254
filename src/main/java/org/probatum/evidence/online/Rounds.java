package org.probatum.evidence.online;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Lookup;

/** Puts questions to all registries side by side, to each of them one after the other. */
final class Rounds {

  private final List<Source> sources;
  private final Visit visit;
  private final ExecutorService workers;

  Rounds(List<Source> sources, Visit visit, ExecutorService workers) {
    this.sources = sources;
    this.visit = visit;
    this.workers = workers;
  }

  /** One look-up for each question, in their order. */
  List<Lookup> ask(List<Sought> questions) {
    List<Future<List<Answer>>> asked =
        sources.stream().map(source -> workers.submit(answers(source, questions))).toList();
    List<List<Answer>> bySource = asked.stream().map(Rounds::result).toList();
    List<Lookup> lookups = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int index = i;
      Sought sought = questions.get(i);
      List<Answer> answers =
          bySource.stream().map(all -> all.get(index)).filter(each -> each != null).toList();
      lookups.add(new Lookup(sought.reference(), sought.by(), sought.words(), answers));
    }
    return lookups;
  }

  /** One answer for each question; null where the registry cannot be asked so. */
  private Callable<List<Answer>> answers(Source source, List<Sought> questions) {
    return () -> {
      List<Answer> answers = new ArrayList<>();
      for (Sought sought : questions) {
        answers.add(
            source.takes(sought.by())
                ? Answers.of(source.registry(), sought, source.ask(sought, visit))
                : null);
      }
      return answers;
    };
  }

  private static List<Answer> result(Future<List<Answer>> future) {
    try {
      return future.get();
    } catch (ExecutionException defect) {
      throw new IllegalStateException("a look-up broke", defect.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a look-up was stopped", stop);
    }
  }
}
