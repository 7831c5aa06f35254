package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.FakeRegistries;

/** Runs the program in a Java of its own and looks at the classes that it loads. */
final class OfflineTest {

  private static final Pattern NETWORK =
      Pattern.compile(
          "java\\.net\\.http\\.|jdk\\.internal\\.net\\.http\\.|java\\.net\\.(Server)?Socket "
              + "|sun\\.nio\\.ch\\.ServerSocketChannelImpl |sun\\.net\\.www\\.protocol\\.http"
              // Java 25 lists this one from its own archive of classes, whatever a program does.
              + "|sun\\.nio\\.ch\\.SocketChannelImpl (?!source: shared objects file)");

  @TempDir private Path folder;

  @Test
  void aCheckLoadsNothingThatCouldReachANetwork() throws Exception {
    assertThat(networkClasses()).isEmpty();
  }

  @Test
  void aCheckOnlineDoes() throws Exception {
    try (FakeRegistries server = new FakeRegistries()) {
      assertThat(networkClasses(server)).isNotEmpty();
    }
  }

  private List<String> networkClasses() throws IOException, InterruptedException {
    return loaded(List.of(), List.of());
  }

  private List<String> networkClasses(FakeRegistries server)
      throws IOException, InterruptedException {
    List<String> addresses = new ArrayList<>();
    for (Registry registry : Registry.values()) {
      String name = registry.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      addresses.add("-Dprobatum.online." + name + "=" + server.address(registry));
    }
    return loaded(addresses, List.of("--online"));
  }

  private List<String> loaded(List<String> properties, List<String> options)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path article = Files.writeString(folder.resolve("a.txt"), article());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log);
    command.addAll(properties);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.probatum.cli.Main", "check", article.toString()));
    command.addAll(List.of("--out", folder.resolve("out").toString()));
    command.addAll(List.of("--cache", folder.resolve("cache").toString()));
    command.addAll(options);
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(run.getInputStream().readAllBytes());
    assertThat(run.waitFor()).as(said).isZero();
    return Files.readAllLines(log).stream().filter(NETWORK.asPredicate()).toList();
  }

  private static String article() {
    return
"""
Dozelamide for sleep

In a trial of 120 people dozelamide improved sleep compared with placebo (1).

References

1. Arvensis CM. Dozelamide for restless sleep. J Imag Trials. \
2021;12(3):101-109. doi: 10.1000/dozel.1
""";
  }
}
