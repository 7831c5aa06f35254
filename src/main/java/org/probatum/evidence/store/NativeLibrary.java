package org.probatum.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    URL code = LibraryLoaderUtil.class.getResource(inJar);
    try {
      if (code != null && code.openConnection() instanceof JarURLConnection packed) {
        keep(packed);
      }
    } catch (IOException | RuntimeException e) {
      System.clearProperty(PLACE);
    }
  }

  /** The check sum that the archive has of it tells one version from another without reading it. */
  private static void keep(JarURLConnection packed) throws IOException {
    String name = "native-" + Long.toHexString(packed.getJarEntry().getCrc());
    Path folder = Path.of(System.getProperty("user.home"), ".probatum", name);
    Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
    if (!Files.exists(file) || Files.size(file) != packed.getJarEntry().getSize()) {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "new", "");
      try (InputStream in = packed.getInputStream()) {
        Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    System.setProperty(PLACE, folder.toString());
  }
}
