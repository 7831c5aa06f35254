package org.probatum.evidence;

/**
 * What one registry said, or why it said nothing.
 *
 * @param registry who was asked
 * @param kind what came of it
 * @param work the record; null unless found
 * @param date ISO date on which the registry said so, also where the answer was kept since
 * @param trouble why nothing could be learnt or, of a work that was found, nothing of what was said
 *     of it since; empty if all was told
 */
public record Answer(Registry registry, Kind kind, Work work, String date, String trouble) {

  /** What came of a question. A registry that could not be asked says nothing about the work. */
  public enum Kind {
    FOUND,
    NOT_FOUND,
    /** The identifier exists, but its record is kept by a registry that is not asked. */
    ELSEWHERE,
    FAILED
  }

  /** Whether it has the work, and could not be asked what was said of it since. */
  public boolean isWithoutNotices() {
    return kind == Kind.FOUND && !trouble.isEmpty();
  }

  /** "PubMed on 2026-01-02", or "PubMed (timed out)". */
  public String words() {
    return registry.words()
        + switch (kind) {
          case FAILED -> " (" + trouble + ")";
          case ELSEWHERE -> " (another agency keeps the record)";
          case FOUND, NOT_FOUND ->
              isWithoutNotices() ? " (notices: " + trouble + ")" : " on " + date;
        };
  }
}
