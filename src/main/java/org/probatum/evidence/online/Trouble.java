package org.probatum.evidence.online;

/** Why nothing could be learnt. None of these says anything about the work that was asked for. */
enum Trouble {
  TIMED_OUT("timed out", true),
  TOO_MANY_REQUESTS("too many requests", true),
  SERVER_ERROR("error of the server", true),
  UNREACHABLE("could not be reached", false),
  TRUNCATED("the answer broke off", true),
  TOO_LARGE("the answer is too large", false),
  WRONG_TYPE("the answer is of another type", false),
  UNREADABLE("the answer cannot be read", false),
  REDIRECTED("sent on to another host", false),
  REFUSED("the request was refused", false),
  NO_PAGE("there is no such page", false),
  NO_DOCUMENT("the answer is no page or document", false),
  SENT_ON("sent on too often, or in a circle", false),
  SENT_ASTRAY("sent on to an address that is not of the web", false),
  NO_TIME_LEFT("the time for this article was used up", false),
  GIVEN_UP("not asked again after several failures", false);

  private final String words;
  private final boolean passing;

  Trouble(String words, boolean passing) {
    this.words = words;
    this.passing = passing;
  }

  String words() {
    return words;
  }

  /** Whether it may be gone after a while. */
  boolean isPassing() {
    return passing;
  }
}
