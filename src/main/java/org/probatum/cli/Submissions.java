package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the articles that a user names; what cannot be found does not keep the others back. */
final class Submissions {

  private static final List<String> EXTENSIONS =
      List.of(
          ".txt", ".md", ".markdown", ".docx", ".docm", ".pdf", ".html", ".htm", ".mhtml", ".xml");

  private final List<Submission> found = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();

  private Submissions() {}

  /**
   * @param places files, folders, and addresses of pages
   * @param web fetches pages; empty if nothing may leave the machine
   */
  static Submissions find(List<String> places, Optional<WebArticles> web) {
    Submissions submissions = new Submissions();
    for (String place : places) {
      try {
        submissions.add(place, web);
      } catch (Complaint complaint) {
        submissions.complaints.add(complaint);
      }
    }
    return submissions;
  }

  static Submissions only(Submission submission) {
    Submissions submissions = new Submissions();
    submissions.found.add(submission);
    return submissions;
  }

  List<Submission> found() {
    return found;
  }

  List<Complaint> complaints() {
    return complaints;
  }

  private void add(String place, Optional<WebArticles> web) throws Complaint {
    if (WebArticles.isAddress(place)) {
      addPage(place, web.orElseThrow(() -> WebArticles.refusal(place)));
      return;
    }
    Path path = path(place);
    Intake.requireThere(path);
    files(path).stream().filter(this::isNew).map(Submission::of).forEach(found::add);
  }

  private void addPage(String address, WebArticles web) throws Complaint {
    if (addresses.add(address)) {
      found.add(web.submission(address));
    }
  }

  private static Path path(String place) throws Complaint {
    try {
      return Path.of(place);
    } catch (InvalidPathException wrong) {
      throw new Complaint(place, "is no name of a file or folder", "Check the name.");
    }
  }

  private static List<Path> files(Path place) throws Complaint {
    return Files.isDirectory(place) ? Folders.files(place, EXTENSIONS) : List.of(place);
  }

  /** A file may be named twice, by itself and by its folder; it is checked once. */
  private boolean isNew(Path file) {
    return seen.add(real(file));
  }

  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException refusal) {
      return file.toAbsolutePath().normalize();
    }
  }
}
