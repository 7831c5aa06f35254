package org.probatum.evidence;

import java.util.List;
import java.util.stream.Stream;

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

  public String firstFamily() {
    return authors.isEmpty() ? "" : authors.get(0).replaceAll("\\s+\\p{Lu}+$", "");
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

  /** Whether it is known what the work found; a registry may know no more than that it exists. */
  public boolean isRead() {
    return origin != Origin.REGISTRY
        || studies.stream().anyMatch(study -> study.depth() != ReadDepth.TITLE);
  }

  /** The same work with more notices. */
  public Work noticed(List<Notice> more) {
    return with(Notices.each(Stream.concat(notices.stream(), more.stream()).toList()), studies);
  }

  /** The same work with notices and studies of their own. */
  Work with(List<Notice> otherNotices, List<Study> otherStudies) {
    return new Work(
        key,
        title,
        authors,
        journal,
        years,
        volume,
        issue,
        pages,
        doi,
        pmid,
        registration,
        otherNotices,
        relations,
        otherStudies,
        origin,
        sources);
  }

  public boolean has(Notice.Kind kind) {
    return notices.stream().anyMatch(notice -> notice.kind() == kind);
  }
}
