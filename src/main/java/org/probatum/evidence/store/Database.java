package org.probatum.evidence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/** A connection whose statements are prepared once. Used by one thread at a time. */
final class Database implements AutoCloseable {

  private static final int PATIENCE_MS = 5_000;

  private final Path file;
  private final Connection connection;
  private final boolean writes;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, Connection connection, boolean writes) {
    this.file = file;
    this.connection = connection;
    this.writes = writes;
  }

  /**
   * @param writes whether it may change the file
   */
  static Database connect(Path file, String address, boolean writes) {
    NativeLibrary.prepare();
    try {
      Database database =
          new Database(file, JDBC.createConnection(address, new Properties()), writes);
      database.run("PRAGMA busy_timeout=" + PATIENCE_MS);
      return database;
    } catch (SQLException e) {
      throw Refusals.of(file, e);
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
    if (writes) {
      leaveOneFile();
    }
    try {
      connection.close();
    } catch (SQLException e) {
      // What was committed is on disk; there is nothing left to do.
    }
  }

  /** Without the log that a writer needs; where others still read, the log stays for them. */
  private void leaveOneFile() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout=0");
      statement.execute("PRAGMA journal_mode=DELETE");
    } catch (SQLException e) {
      // The next one who writes does it.
    }
  }
}
