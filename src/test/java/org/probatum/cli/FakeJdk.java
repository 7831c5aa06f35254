package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JDK whose Java only repeats its arguments, and makes an archive where it is told to. */
final class FakeJdk {

  private static final String JAVA =
      """
      #!/bin/sh
      for each; do
        case $each in
        -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
          [ -e "%1$s/stubborn" ] || echo archive > "${each#*=}" ;;
        esac
      done
      echo "java %2$s: $*"
      exit 7
      """;

  private FakeJdk() {}

  /** Its archives fail where the folder has a file "stubborn". */
  static Path in(Path folder, String version) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve("jdk " + version));
    Files.createDirectories(jdk.resolve("bin"));
    for (String name : new String[] {"bin/java", "bin/javac"}) {
      Path program = Files.writeString(jdk.resolve(name), JAVA.formatted(folder, version));
      if (!program.toFile().setExecutable(true)) {
        throw new IOException(program + ": cannot be made executable");
      }
    }
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }
}
