package org.probatum.evidence.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Provenance;
import org.probatum.evidence.Relation;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;

/**
 * What has been read of one record so far. Text is taken as it comes: blanks are made plain, what
 * is empty counts as absent.
 */
public final class Draft {

  private static final int LONGEST_TITLE = 20_000;
  private static final int LONGEST_ABSTRACT = 1_000_000;

  private static final Pattern ASIDE = Pattern.compile("\\s+[:=]\\s.*|\\s*\\([^)]*\\)$|\\.$");

  private String title;
  private String journal;
  private String volume;
  private String issue;
  private String pages;
  private String doi;
  private String pmid;
  private String registration;
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<Integer> years = new LinkedHashSet<>();
  private final Set<Notice> notices = new LinkedHashSet<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final List<String> sections = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> headings = new LinkedHashSet<>();
  private Function<String, Study> study;

  public void title(String text) {
    title = first(title, text);
  }

  /** The container; what stands behind " : " or in brackets only tells it apart from others. */
  public void journal(String text) {
    if (journal == null) {
      journal = first(null, ASIDE.matcher(Plain.text(text)).replaceFirst(""));
    }
  }

  public void volume(String text) {
    volume = first(volume, text);
  }

  public void issue(String text) {
    issue = first(issue, text);
  }

  public void pages(String text) {
    pages = first(pages, text);
  }

  public void doi(String text) {
    doi = first(doi, Identifiers.doi(text));
  }

  public void pmid(String text) {
    pmid = first(pmid, Identifiers.pmid(text));
  }

  public void registration(String text) {
    registration = first(registration, Identifiers.registration(text));
  }

  /** A name as "Family I". */
  public void author(String name) {
    add(authors, name);
  }

  public void year(String text) {
    Integer year = Identifiers.year(text);
    if (year != null) {
      years.add(year);
    }
  }

  public void notice(Notice notice) {
    notices.add(notice);
  }

  /** How it stands to a work of this DOI or, without one, of this PubMed number. */
  public void relation(Relation.Kind kind, String doi, String pmid) {
    String key = WorkKey.of(Identifiers.doi(doi), Identifiers.pmid(pmid), null);
    if (key != null) {
      relations.add(new Relation(kind, key));
    }
  }

  /** A part of the abstract; {@code label} may be null. */
  public void section(String label, String text) {
    String plain = Plain.text(text);
    if (!plain.isEmpty()) {
      String name = Plain.text(label);
      sections.add(name.isEmpty() ? plain : name + ": " + plain);
    }
  }

  public void type(String text) {
    add(types, text);
  }

  /** A subject heading; the qualifiers behind a slash are left out. */
  public void heading(String text) {
    String plain = Plain.text(text);
    int qualifier = plain.indexOf('/');
    add(headings, (qualifier < 0 ? plain : plain.substring(0, qualifier)).replace("*", ""));
  }

  /** What the source itself has in a structure; made when the key of the work is known. */
  public void study(Function<String, Study> study) {
    this.study = study;
  }

  /** Whether no part of the abstract has come yet. */
  public boolean isWithoutSections() {
    return sections.isEmpty();
  }

  /** Whether a DOI or a PubMed number tells which work it is. */
  public boolean isIdentified() {
    return doi != null || pmid != null;
  }

  /** Whether it is what was said of a work of which nothing more is told than its identifier. */
  public boolean isNoticeAlone() {
    return title == null && !notices.isEmpty() && isIdentified();
  }

  /** The record, or why it is none. A notice may come without the title of its work. */
  public Sourced finish(Provenance from, Origin origin) {
    String place = from.record().isEmpty() ? from.source() : from.source() + ", " + from.record();
    String text = String.join("\n", sections);
    if (title == null && !isNoticeAlone()) {
      return SourceProblem.ofRecord(
          place, "has no title", "Give the title in the file, or leave the record out.");
    }
    if (title != null && title.length() > LONGEST_TITLE || text.length() > LONGEST_ABSTRACT) {
      return SourceProblem.ofRecord(
          place,
          "its title or abstract is longer than any journal prints ("
              + Math.max(title == null ? 0 : title.length(), text.length())
              + ")",
          "Look whether an end mark is missing there.");
    }
    return new SourceRecord(work(origin), text, types, headings, from);
  }

  private Work work(Origin origin) {
    String known = WorkKey.of(doi, pmid, registration);
    String name = title == null ? "" : title;
    String key = known != null ? known : WorkKey.of(name, authors, years);
    return new Work(
        key,
        name,
        List.copyOf(authors),
        journal,
        List.copyOf(years),
        volume,
        issue,
        pages,
        doi,
        pmid,
        registration,
        List.copyOf(notices),
        List.copyOf(relations),
        study == null ? List.of() : List.of(study.apply(key)),
        origin,
        List.of());
  }

  private static String first(String before, String text) {
    String plain = Plain.text(text);
    return before != null || plain.isEmpty() ? before : plain;
  }

  private static void add(Set<String> list, String text) {
    String plain = Plain.text(text);
    if (!plain.isEmpty()) {
      list.add(plain);
    }
  }
}
