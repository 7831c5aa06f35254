package org.probatum.cli;

/** Something a user can put right: where it is, what is wrong, and the way out. */
final class Complaint extends Exception {

  private static final long serialVersionUID = 1L;

  Complaint(Object place, String problem, String remedy) {
    super(name(place) + ": " + problem + ".\n" + remedy);
  }

  /**
   * @param whole place, problem and remedy of everything that is wrong
   */
  Complaint(String whole) {
    super(whole);
  }

  /** On one line, also where it is a file's name with a line feed in it. */
  static String name(Object place) {
    String name = place.toString().replaceAll("\\p{Cntrl}", "?");
    return name.isEmpty() ? "\"\"" : name;
  }
}
