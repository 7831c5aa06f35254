package org.probatum.evidence;

/**
 * A record, or the rest of a file, that could not be used.
 *
 * @param place where it stands: "pubmed.xml, record 12 (PMID 123)", "table.xlsx, sheet Studies, D7"
 * @param problem what is wrong, with the values
 * @param remedy what to do about it
 * @param fatal whether nothing behind this place could be read
 */
public record SourceProblem(String place, String problem, String remedy, boolean fatal)
    implements Sourced {

  /** One record is left out; what stands behind it is read. */
  public static SourceProblem ofRecord(String place, String problem, String remedy) {
    return new SourceProblem(place, problem, remedy, false);
  }

  /** The file cannot be read on. */
  public static SourceProblem ofFile(String place, String problem, String remedy) {
    return new SourceProblem(place, problem, remedy, true);
  }

  /** Place, problem and remedy in two lines. */
  public String words() {
    return place + ": " + problem + ".\n" + remedy;
  }
}
