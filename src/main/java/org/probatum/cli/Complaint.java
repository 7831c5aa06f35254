package org.probatum.cli;

/** Something a user can put right: where it is, what is wrong, and the way out. */
final class Complaint extends Exception {

  private static final long serialVersionUID = 1L;

  Complaint(Object place, String problem, String remedy) {
    this(place + ": " + problem + ".", remedy);
  }

  Complaint(String problemWithPlace, String remedy) {
    super(problemWithPlace + "\n" + remedy);
  }

  Complaint(String whole) {
    super(whole);
  }
}
