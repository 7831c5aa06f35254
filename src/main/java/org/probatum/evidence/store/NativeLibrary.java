package org.probatum.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps SQLite's machine code on disk between runs. The driver alone unpacks it anew each time,
 * which takes longer than everything else that opening a store needs.
 */
final class NativeLibrary {

  private static final String PLACE = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /** Never fails: where it cannot be kept, the driver unpacks as it always does. */
  static synchronized void prepare() {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    String version = SQLiteJDBCLoader.getVersion();
    Path folder = Path.of(System.getProperty("user.home"), ".probatum", "sqlite-" + version);
    try {
      keep(folder.resolve(LibraryLoaderUtil.getNativeLibName()));
    } catch (IOException | RuntimeException e) {
      System.clearProperty(PLACE);
    }
  }

  private static void keep(Path file) throws IOException {
    if (!Files.exists(file)) {
      unpack(file);
    }
    System.setProperty(PLACE, file.getParent().toString());
  }

  /** Moved there when it is whole, so that no other run ever loads a part. */
  private static void unpack(Path file) throws IOException {
    String inJar =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    Files.createDirectories(file.getParent());
    Path beside = Files.createTempFile(file.getParent(), "new", "");
    try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(inJar)) {
      Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
