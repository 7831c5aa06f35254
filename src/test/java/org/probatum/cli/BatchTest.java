package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.article.UnreadableArticle;
import org.probatum.audit.Audit;
import org.probatum.audit.Source;
import org.probatum.grading.Severity;

final class BatchTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Severity failOn;

  @Test
  void oneArticleIsReportedWithoutProgress() throws Exception {
    assertThat(check("a.txt")).isEqualTo(Ending.DONE);

    assertThat(lines(out))
        .containsExactly(
            "summary of a.txt in " + List.of(folder.resolve("a.xlsx"), folder.resolve("a.json")));
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("a.xlsx")).hasContent("a.txt as xlsx");
  }

  @Test
  void severalArticlesAreToldInTheirOrderWithProgress() throws Exception {
    check("slow.txt", "b.txt", "c.txt");

    assertThat(lines(out))
        .filteredOn(line -> line.startsWith("summary"))
        .extracting(line -> line.split(" ")[2])
        .containsExactly("slow.txt", "b.txt", "c.txt");
    assertThat(lines(err))
        .containsExactly(
            "[1/3] " + path("slow.txt"), "[2/3] " + path("b.txt"), "[3/3] " + path("c.txt"));
  }

  @Test
  void aDefectIsToldInOneLineAndTheOthersAreStillDone() throws Exception {
    assertThat(check("a.txt", "defect.txt", "c.txt")).isEqualTo(Ending.INTERNAL);

    assertThat(lines(err))
        .filteredOn(line -> line.contains("internal error"))
        .singleElement()
        .asString()
        .startsWith("probatum: " + path("defect.txt") + ": internal error (IllegalStateException")
        .contains("please report it");
    assertThat(err.toString()).doesNotContain("\tat ");
    assertThat(folder.resolve("a.xlsx")).exists();
    assertThat(folder.resolve("c.xlsx")).exists();
    assertThat(folder.resolve("defect.xlsx")).doesNotExist();
  }

  @Test
  void anArticleThatCannotBeReadEndsWithItsRemedy() throws Exception {
    assertThat(check("unreadable.txt", "major.txt")).isEqualTo(Ending.UNUSABLE);

    assertThat(err.toString()).contains("unreadable.txt: is binary.\nSave it as text.");
    assertThat(folder.resolve("major.xlsx")).exists();
  }

  @Test
  void lackOfMemoryIsToldAsSuch() throws Exception {
    assertThat(check("huge.txt")).isEqualTo(Ending.INTERNAL);

    assertThat(err.toString()).contains("huge.txt: needs more memory than there is");
  }

  @Test
  void onlySeveritiesAtOrAboveTheWantedOneFailTheRun() throws Exception {
    assertThat(check("major.txt")).isEqualTo(Ending.DONE);
    failOn = Severity.CRITICAL;
    assertThat(check("major.txt")).isEqualTo(Ending.DONE);
    failOn = Severity.MODERATE;
    assertThat(check("major.txt", "a.txt")).isEqualTo(Ending.FAILED);
  }

  @Test
  void unresolvedReferencesGiveASkeletonThatIsKeptOnceChanged() throws Exception {
    check("unresolved.txt");
    Path skeleton = folder.resolve("unresolved.evidence.json");
    assertThat(out.toString()).contains("To complete: " + skeleton);
    Files.writeString(skeleton, "completed");

    check("unresolved.txt");

    assertThat(skeleton).hasContent("completed");
    assertThat(out.toString()).contains("Kept: " + skeleton);
  }

  private Ending check(String... names) throws Complaint, IOException {
    Order order = new Order(EnumSet.allOf(Format.class), failOn, Instant.EPOCH);
    Desk desk =
        new Desk(BatchTest::audit, new FakeReports(), ReportFolder.open(folder, Set.of()), order);
    for (String name : names) {
      Files.writeString(path(name), "Text.");
    }
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, false);
    return new Batch(desk, console)
        .check(Arrays.stream(names).map(this::path).map(Submission::of).toList());
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private static List<String> lines(StringWriter writer) {
    return writer.toString().lines().toList();
  }

  private static Audit audit(Source article, Instant time) throws UnreadableArticle {
    switch (article.name()) {
      case "defect.txt" -> throw new IllegalStateException("no such state");
      case "huge.txt" -> throw new OutOfMemoryError();
      case "unreadable.txt" -> throw new UnreadableArticle("is binary", "Save it as text.");
      case "slow.txt" -> sleep();
      default -> {}
    }
    return FakeReports.audit(article);
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
