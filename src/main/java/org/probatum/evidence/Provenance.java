package org.probatum.evidence;

/**
 * Where a record came from.
 *
 * @param format the format or register: "PubMed XML", "Crossref JSON", "Probatum JSON" …
 * @param source name of the file, or address that was asked
 * @param record which record of it: "record 12"; empty where there is only one
 * @param date ISO date on which it was read
 */
public record Provenance(String format, String source, String record, String date) {

  /** "PubMed XML, pubmed.xml, record 12, read 2026-01-02". */
  public String words() {
    String place = record.isEmpty() ? source : source + ", " + record;
    return format + ", " + place + ", read " + date;
  }
}
