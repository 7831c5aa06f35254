package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubmissionsTest {

  @TempDir private Path folder;

  @Test
  void aFolderGivesItsTextsInOrderAndNothingElse() throws IOException {
    for (String name : List.of("b.md", "a.txt", "c.TXT", "e.png", ".hidden.txt", "notes.txt~")) {
      write(name);
    }
    Files.createDirectory(folder.resolve("inner.md"));

    assertThat(names(find(folder))).containsExactly("a.txt", "b.md", "c.TXT");
  }

  @Test
  void anAddressIsAComplaintThatSaysHowToSaveThePage() {
    Submissions submissions =
        Submissions.find(List.of("https://example.org/article"), Optional.empty());

    assertThat(submissions.found()).isEmpty();
    assertThat(submissions.complaints())
        .singleElement()
        .asString()
        .contains("is an address")
        .contains("--online", ".mhtml");
  }

  @Test
  void aFolderWithoutTextsIsAComplaint() throws IOException {
    write("only.png");

    Submissions submissions = find(folder);

    assertThat(submissions.found()).isEmpty();
    assertThat(submissions.complaints())
        .singleElement()
        .asString()
        .contains(folder + ": no .txt, .md, .markdown")
        .endsWith(" file in this folder.\nGive a folder that has one, or a file.");
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    Path file = write("a.txt");
    Path detour = folder.resolve("..").resolve(folder.getFileName()).resolve("a.txt");

    assertThat(names(find(file, detour, folder))).containsExactly("a.txt");
  }

  @Test
  void aMissingFileDoesNotKeepTheOthersBack() throws IOException {
    Submissions submissions = find(write("a.txt"), folder.resolve("gone.txt"), write("b.txt"));

    assertThat(names(submissions)).containsExactly("a.txt", "b.txt");
    assertThat(submissions.complaints())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("gone.txt: no such file");
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsExtension() throws IOException {
    assertThat(names(find(write("article")))).containsExactly("article");
  }

  @Test
  void aLinkInACircleIsToldWhetherItIsNamedOrMetInAFolder() throws IOException {
    Path link = folder.resolve("loop.txt");
    Files.createSymbolicLink(link, Path.of("loop.txt"));
    Files.createSymbolicLink(folder.resolve("self"), Path.of("."));

    assertThat(find(link).complaints())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith(link + ": is a link that leads nowhere, or in a circle.");
    assertThat(names(find(folder))).containsExactly("loop.txt");
  }

  @Test
  void anEmptyNameIsNotTheCurrentFolder() {
    assertThat(find(Path.of("")).complaints())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith("\"\": no such file or folder.");
  }

  private Path write(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "Text.");
  }

  private static Submissions find(Path... places) {
    return Submissions.find(Stream.of(places).map(Path::toString).toList(), Optional.empty());
  }

  private static List<String> names(Submissions submissions) {
    return submissions.found().stream().map(each -> each.file().getFileName().toString()).toList();
  }
}
