package org.probatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the articles that a user names; what cannot be found does not keep the others back. */
final class Submissions {

  private static final List<String> EXTENSIONS =
      List.of(
          ".txt", ".md", ".markdown", ".docx", ".docm", ".pdf", ".html", ".htm", ".mhtml", ".xml");

  private final List<Submission> found = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Submissions() {}

  static Submissions find(List<Path> places) {
    Submissions submissions = new Submissions();
    places.forEach(submissions::add);
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

  private void add(Path place) {
    try {
      refuseAddress(place);
      Intake.requireThere(place);
      files(place).stream().filter(this::isNew).map(Submission::of).forEach(found::add);
    } catch (Complaint complaint) {
      complaints.add(complaint);
    }
  }

  private static void refuseAddress(Path place) throws Complaint {
    if (place.toString().matches("(?i)https?:/.*")) {
      throw new Complaint(
          place,
          "is an address; articles are read from files",
          "Save the page in a browser (.html or .mhtml) and give the file.");
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
