package org.probatum.evidence.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.text.Sha256;

/**
 * The import of one file. Close it without {@link #commit} and the library is as it was before; so
 * it is where the program or the machine stops in between.
 */
public final class Import implements AutoCloseable {

  private static final int TOLD = 20;

  private final Database database;
  private final Shelving shelving;
  private final long id;
  private final List<SourceProblem> problems = new ArrayList<>();
  private String hash;
  private int added;
  private int updated;
  private int unchanged;
  private int refused;
  private boolean broken;
  private boolean open = true;

  Import(Database database, String source, String date) {
    this.database = database;
    database.begin();
    try {
      this.hash = database.text("SELECT hash FROM state");
      database.change("INSERT INTO import(source, date) VALUES(?, ?)", source, date);
      this.id = database.number("SELECT max(id) FROM import");
      this.shelving = new Shelving(database, id);
    } catch (RuntimeException e) {
      database.rollback();
      throw e;
    }
  }

  /**
   * Takes what is read. Reading goes on in a thread of its own while records are written.
   *
   * @throws StoreException if a record cannot be written
   * @throws IOException if reading fails
   */
  public void take(Reading reading) throws IOException {
    Pipe pipe = new Pipe(reading);
    try {
      for (Pipe.Item item = pipe.next(); item != null; item = pipe.next()) {
        if (item.problem() != null) {
          refuse(item.problem());
        } else {
          take(item.entry());
        }
      }
    } finally {
      pipe.stop();
    }
  }

  /** Hands on what it reads, in order, until there is nothing left. */
  @FunctionalInterface
  public interface Reading {
    void read(Consumer<Sourced> out) throws IOException;
  }

  private void refuse(SourceProblem problem) {
    refused++;
    broken |= problem.fatal();
    if (problems.size() < TOLD
        || problem.fatal() && problems.stream().noneMatch(SourceProblem::fatal)) {
      problems.add(problem);
    }
  }

  private void take(Entry entry) {
    switch (shelving.put(entry)) {
      case ADDED -> added++;
      case UPDATED -> updated++;
      case UNCHANGED -> {
        unchanged++;
        return;
      }
    }
    hash = Sha256.of(hash + entry.hash());
  }

  /** Whether the file could not be read to its end. */
  public boolean isBroken() {
    return broken;
  }

  /** Keeps what was taken. Where the file is broken there is nothing to keep. */
  public void commit() {
    if (broken) {
      throw new IllegalStateException("a broken file is not imported");
    }
    database.change(
        "UPDATE import SET added = ?, updated = ?, unchanged = ?, refused = ? WHERE id = ?",
        added,
        updated,
        unchanged,
        refused,
        id);
    database.change("UPDATE state SET hash = ?", hash);
    database.commit();
    open = false;
  }

  /** What has come of it so far. */
  public Counts counts() {
    return new Counts(added, updated, unchanged, refused, List.copyOf(problems));
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      database.rollback();
    }
  }

  /**
   * What came of an import.
   *
   * @param added works that were not there before
   * @param updated works of which a source now says something new
   * @param unchanged records that say what is known
   * @param refused records that could not be used
   * @param problems the first of the reasons
   */
  public record Counts(
      int added, int updated, int unchanged, int refused, List<SourceProblem> problems) {}
}
