package org.probatum.citation.tagging;

/**
 * Which of the fields that an entry has once were seen up to a word, as a number: its title, its
 * container and its date.
 */
final class SeenFields {

  /** How many such numbers there are. */
  static final int COUNT = 8;

  private static final int[] OWN = new int[EntryTag.values().length];

  static {
    OWN[EntryTag.TITLE.ordinal()] = 1;
    OWN[EntryTag.JOURNAL.ordinal()] = 2;
    OWN[EntryTag.CONTAINER.ordinal()] = 2;
    OWN[EntryTag.DATE.ordinal()] = 4;
  }

  private SeenFields() {}

  /** What has been seen when a word of this field follows. */
  static int with(int seen, int tag) {
    return seen | OWN[tag];
  }
}
