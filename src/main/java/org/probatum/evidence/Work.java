package org.probatum.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.probatum.citation.FamilyName;
import org.probatum.text.Few;

/**
 * A publication: what a reference points to. A field that is not known is null.
 *
 * @param key unique in the library
 * @param title title
 * @param authors "Family I" each, in order, as far as known
 * @param journal journal or other container
 * @param years years it may rightly be cited with: print and online
 * @param volume volume
 * @param issue issue
 * @param pages pages or article number
 * @param doi normalised, lower case
 * @param pmid PubMed number
 * @param registration registry number of its trial
 * @param notices what was said of it afterwards
 * @param relations how it stands to other works
 * @param studies the studies it reports
 * @param origin who says all this
 * @param sources where it was read
 */
public record Work(
    String key,
    String title,
    List<String> authors,
    String journal,
    List<Integer> years,
    String volume,
    String issue,
    String pages,
    String doi,
    String pmid,
    String registration,
    List<Notice> notices,
    List<Relation> relations,
    List<Study> studies,
    Origin origin,
    List<Place> sources) {

  /** Family name of the first author; empty where nobody is listed. */
  public String firstFamily() {
    return FamilyName.ofFirst(authors);
  }

  public Integer year() {
    return years.isEmpty() ? null : years.get(0);
  }

  /** "Dakwar 2019" */
  public String shortName() {
    String who = authors.isEmpty() ? title : firstFamily();
    return years.isEmpty() ? who : who + " " + years.get(0);
  }

  /** A notice in words: "noticed 2021-03-01, https://doi.org/…", as far as known. */
  public String noticeOf(Notice.Kind kind) {
    return notices.stream()
        .filter(notice -> notice.kind() == kind)
        .map(Notice::words)
        .findFirst()
        .orElse("no notice");
  }

  /** Whether it is known what the work found; a list may know no more than that it exists. */
  public boolean isRead() {
    return origin != Origin.REGISTRY && origin != Origin.EXTRACTED
        || Few.any(studies, study -> study.depth() != ReadDepth.TITLE);
  }

  /** Whether such a notice stands; a retraction that was taken back afterwards does not. */
  public boolean has(Notice.Kind kind) {
    return Few.any(notices, notice -> notice.kind() == kind && !isTakenBack(notice));
  }

  private boolean isTakenBack(Notice notice) {
    return notice.kind() == Notice.Kind.RETRACTION
        && Few.any(
            notices, each -> each.kind() == Notice.Kind.REINSTATEMENT && !each.isBefore(notice));
  }

  /** The same work with more notices. */
  public Work noticed(List<Notice> more) {
    return told(Notices.each(Stream.concat(notices.stream(), more.stream()).toList()), studies);
  }

  /** The same work with notices and studies of their own. */
  Work told(List<Notice> otherNotices, List<Study> otherStudies) {
    return copy(registration, otherNotices, otherStudies, sources);
  }

  /** The same with other studies and places. */
  public Work with(List<Study> others, List<Place> places) {
    return copy(registration, notices, others, places);
  }

  /** The same with what was said of another record of the work. */
  Work withNoticesOf(Work other) {
    Set<Notice> all = new LinkedHashSet<>(notices);
    other.notices().stream()
        .filter(notice -> Few.none(notices, each -> each.kind() == notice.kind()))
        .forEach(all::add);
    return all.size() == notices.size()
        ? this
        : copy(registration, List.copyOf(all), studies, sources);
  }

  /** The same work with a study that it reports, and the registry number of its trial. */
  public Work reporting(Study study, String number) {
    return copy(number, notices, List.of(study), sources);
  }

  private Work copy(String number, List<Notice> others, List<Study> told, List<Place> places) {
    return new Work(
        key, title, authors, journal, years, volume, issue, pages, doi, pmid, number, others,
        relations, told, origin, places);
  }
}
