package org.probatum.evidence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a store, and tells apart what is none. */
final class Opening {

  private final Path file;
  private final Database database;

  private Opening(Path file, Database database) {
    this.file = file;
    this.database = database;
  }

  /** Opens a store to change it; makes an empty one where there is none. */
  static Database writing(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new StoreException(
          file, "its folder cannot be made", "Choose another place with --library.", e);
    }
    String address = "jdbc:sqlite:" + file.toAbsolutePath();
    return new Opening(file, Database.connect(file, address, true)).ready(true);
  }

  /** Opens a store that is there, to look things up. */
  static Database reading(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new StoreException(
          file, "is no readable file", "Import something first, or give another --library.");
    }
    boolean fixed = !Files.isWritable(file.toAbsolutePath().getParent());
    String path = file.toAbsolutePath().toUri().getRawPath().replace("?", "%3f");
    String address = "jdbc:sqlite:file:" + path + "?mode=ro" + (fixed ? "&immutable=1" : "");
    return new Opening(file, Database.connect(file, address, false)).ready(false);
  }

  private Database ready(boolean writes) {
    try {
      if (writes) {
        database.run("PRAGMA journal_mode=WAL");
        database.run("PRAGMA synchronous=NORMAL");
        database.run("PRAGMA cache_size=-65536");
        prepareSchema();
      } else {
        check();
      }
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void prepareSchema() {
    database.begin();
    if (database.number("SELECT count(*) FROM sqlite_master") == 0) {
      Schema.TABLES.forEach(database::run);
    }
    check();
    database.commit();
  }

  private void check() {
    if (database.number("PRAGMA application_id") != Schema.APPLICATION) {
      throw new StoreException(file, "is no evidence library", "Give another file with --library.");
    }
    if (database.number("PRAGMA user_version") != Schema.VERSION) {
      throw new StoreException(
          file,
          "is a library of another version of Probatum",
          "Export it with that version, and import the export with this one.");
    }
  }
}
