package org.probatum.evidence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A connection whose statements are prepared once. Used by one thread at a time. */
final class Database implements AutoCloseable {

  private static final int PATIENCE_MS = 5_000;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens a store to change it; makes an empty one where there is none. */
  static Database writing(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          file, "its folder cannot be made", "Choose another place with --library.", e);
    }
    Database database = connect(file, "jdbc:sqlite:" + file.toAbsolutePath());
    try {
      database.run("PRAGMA journal_mode=WAL");
      database.run("PRAGMA synchronous=NORMAL");
      database.run("PRAGMA cache_size=-65536");
      database.prepareSchema();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a store that is there, to look things up. */
  static Database reading(Path file) {
    if (!Files.isReadable(file)) {
      throw new StoreException(
          file, "is no readable file", "Import something first, or give another --library.");
    }
    boolean fixed = !Files.isWritable(file.toAbsolutePath().getParent());
    String address = file.toAbsolutePath().toUri().getRawPath().replace("?", "%3f");
    Database database =
        connect(file, "jdbc:sqlite:file:" + address + "?mode=ro" + (fixed ? "&immutable=1" : ""));
    try {
      database.check();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Database connect(Path file, String address) {
    NativeLibrary.prepare();
    try {
      Connection connection = DriverManager.getConnection(address);
      Database database = new Database(file, connection);
      database.run("PRAGMA busy_timeout=" + PATIENCE_MS);
      return database;
    } catch (SQLException e) {
      throw Refusals.of(file, e);
    }
  }

  private void prepareSchema() {
    begin();
    if (number("SELECT count(*) FROM sqlite_master") == 0) {
      Schema.TABLES.forEach(this::run);
    }
    check();
    commit();
  }

  private void check() {
    if (number("PRAGMA application_id") != Schema.APPLICATION) {
      throw new StoreException(file, "is no evidence library", "Give another file with --library.");
    }
    if (number("PRAGMA user_version") != Schema.VERSION) {
      throw new StoreException(
          file,
          "is a library of another version of Probatum",
          "Export it with that version, and import the export with this one.");
    }
  }

  void begin() {
    run("BEGIN IMMEDIATE");
  }

  void commit() {
    run("COMMIT");
  }

  /** Leaves everything as it was before {@link #begin}, also after a failure. */
  void rollback() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // A failure such as a full disk has rolled back already.
    }
  }

  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Refusals.of(file, e);
    }
  }

  void change(String sql, Object... values) {
    try {
      bind(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw Refusals.of(file, e);
    }
  }

  /** The first number of the first row; 0 where there is none. */
  long number(String sql, Object... values) {
    List<Long> found = list(row -> row.getLong(1), sql, values);
    return found.isEmpty() ? 0 : found.get(0);
  }

  /** The first text of the first row. */
  String text(String sql, Object... values) {
    return list(row -> row.getString(1), sql, values).get(0);
  }

  /** What is made of each row. */
  <T> List<T> list(Reading<T> reading, String sql, Object... values) {
    try (ResultSet rows = bind(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reading.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw Refusals.of(file, e);
    }
  }

  private PreparedStatement bind(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  Path file() {
    return file;
  }

  /** Makes a value of a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // What was committed is on disk; there is nothing left to do.
    }
  }
}
