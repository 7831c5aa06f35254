package org.probatum.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
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
    String inJar =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(inJar)) {
      if (in != null) {
        keep(in.readAllBytes());
      }
    } catch (IOException | RuntimeException e) {
      System.clearProperty(PLACE);
    }
  }

  private static void keep(byte[] code) throws IOException {
    String home = System.getProperty("user.home");
    String name = "native-" + Integer.toHexString(Arrays.hashCode(code));
    Path folder = Path.of(home, ".probatum", name);
    Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
    if (!Files.exists(file) || Files.size(file) != code.length) {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "new", "");
      Files.write(beside, code);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    System.setProperty(PLACE, folder.toString());
  }
}
