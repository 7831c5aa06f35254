package org.probatum.cli;

import java.util.List;

/**
 * What became of one article.
 *
 * @param place how messages call the article
 * @param ending how it ended
 * @param said lines for a reader
 * @param complaint why it could not be done, or null
 */
record Outcome(String place, Ending ending, List<String> said, Throwable complaint) {

  static Outcome refused(String place, Ending ending, Throwable why) {
    return new Outcome(place, ending, List.of(), why);
  }

  void tell(Console console) {
    said.forEach(console.out()::println);
    console.out().flush();
    if (ending == Ending.INTERNAL) {
      console.admit(place, complaint);
    } else if (complaint != null) {
      console.complain(complaint);
    }
  }
}
