package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with a build and a JDK that only say what they were asked. */
final class LauncherTest {

  private static final String MAVEN =
      """
      echo "built $*" >> built
      [ ! -e broken ] || { echo "no such thing"; exit 1; }
      mkdir -p target && echo jar > target/probatum-1-all.jar
      """;

  /** In the plain C locale Java cannot name a file with an accent. */
  private static final String HOME =
      Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ö')
          ? "the höme"
          : "the home";

  @TempDir private Path temporary;

  private Path home;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void layOut() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    home = Files.createDirectories(temporary.toRealPath().resolve(HOME));
    Files.copy(Path.of("probatum"), home.resolve("probatum"));
    Files.writeString(home.resolve("mvnw"), MAVEN);
    Files.createDirectories(home.resolve("src/main"));
    age(Files.writeString(home.resolve("pom.xml"), "<project/>"), 60);
    age(home.resolve("src/main"), 60);
    environment.put("JAVA_HOME", FakeJdk.in(temporary, "17.0.1").toString());
  }

  @Test
  void theFirstUseBuildsAndTheSecondDoesNot() throws Exception {
    Run first = run("--version");
    Run second = run("--version");

    assertThat(first.err()).startsWith("Building Probatum").hasLineCount(1);
    assertThat(first.out()).startsWith("java 17.0.1:").endsWith("all.jar --version\n");
    assertThat(second.err()).isEmpty();
    assertThat(home.resolve("built")).content().hasLineCount(1);
  }

  @Test
  void aNewerSourceBuildsAgain() throws Exception {
    run("--version");
    age(Files.writeString(home.resolve("src/main/New.java"), ""), -60);

    assertThat(run("--version").err()).contains("its sources have changed");
  }

  @Test
  void aBrokenBuildTellsWhyAndEndsWithThree() throws Exception {
    Files.createFile(home.resolve("broken"));

    Run run = run("--version");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("no such thing").contains("the build failed");
    assertThat(run.out()).isEmpty();
    assertThat(home.resolve(".probatum/build.lock")).doesNotExist();
  }

  @Test
  void argumentsAndExitCodePassThrough() throws Exception {
    Run run = run("rules", "a  b", "*");

    assertThat(run.out()).endsWith("all.jar rules a  b *\n");
    assertThat(run.code()).isEqualTo(7);
  }

  @Test
  void theFirstCheckMakesAnArchiveThatLaterRunsUse() throws Exception {
    Run first = run("check", "a.txt");
    Run second = run("check", "a.txt");

    assertThat(first.err()).contains("Preparing a faster start with Java 17, once");
    assertThat(first.out()).hasLineCount(1).contains("-XX:SharedArchiveFile=" + home);
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void anotherBuildMakesTheArchiveAnew() throws Exception {
    run("check");
    age(Files.writeString(home.resolve("pom.xml"), "<project/>\n"), -60);
    age(home.resolve(".probatum"), 60);

    assertThat(run("check").err()).contains("sources have changed").contains("faster start");
  }

  @Test
  void anotherJdkHasAnArchiveOfItsOwn() throws Exception {
    run("check");
    environment.put("JAVA_HOME", FakeJdk.in(temporary, "25").toString());

    Run other = run("check");

    assertThat(other.err()).contains("faster start with Java 25");
    assertThat(other.out()).contains("-XX:AOTCache=");
  }

  @Test
  void anArchiveThatCannotBeMadeIsTriedOnceAndBreaksNothing() throws Exception {
    Files.createFile(temporary.resolve("stubborn"));

    assertThat(run("check").out()).hasLineCount(1).doesNotContain("SharedArchiveFile");
    assertThat(run("check").err()).isEmpty();
  }

  @Test
  void aLinkToTheLauncherWorksFromElsewhere() throws Exception {
    Path link = temporary.resolve("a link");
    Files.createSymbolicLink(link, Path.of(HOME, "probatum"));

    assertThat(run(link, "--help").out()).contains(home + "/target").endsWith("--help\n");
  }

  @Test
  void anOldJavaHomeGivesWayToTheJavaOnThePath() throws Exception {
    environment.put("JAVA_HOME", FakeJdk.in(temporary, "1.8.0").toString());
    environment.put(
        "PATH", FakeJdk.in(temporary, "21.0.2").resolve("bin") + ":" + System.getenv("PATH"));

    assertThat(run("--help").out()).startsWith("java 21.0.2:");
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    environment.put("JAVA_HOME", "/nowhere");
    environment.put("PATH", FakeJdk.in(temporary, "11").resolve("bin") + ":/usr/bin:/bin");

    Run run = run("check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no JDK 17 or newer", "/nowhere", "jdk 11", "Install one");
  }

  @Test
  void anotherProcessThatBuildsIsWaitedForUnlessItIsGone() throws Exception {
    Files.createDirectories(home.resolve(".probatum"));
    Files.createSymbolicLink(home.resolve(".probatum/build.lock"), Path.of("99999999"));

    assertThat(run("--version").code()).isEqualTo(7);
    assertThat(Files.isSymbolicLink(home.resolve(".probatum/build.lock"))).isFalse();
  }

  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) throws Exception {
    return run(home.resolve("probatum"), arguments);
  }

  private Run run(Path launcher, String... arguments) throws Exception {
    Path out = temporary.resolve("out.txt");
    Path err = temporary.resolve("err.txt");
    ProcessBuilder process = new ProcessBuilder("/bin/sh", launcher.toString());
    process.command().addAll(List.of(arguments));
    process.environment().putAll(environment);
    process.directory(temporary.toFile());
    int code = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private static void age(Path file, long seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }
}
