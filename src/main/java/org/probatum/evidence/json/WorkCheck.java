package org.probatum.evidence.json;

import java.util.List;
import java.util.regex.Pattern;
import org.probatum.evidence.Notice;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Relation;
import org.probatum.evidence.StudyTerms;

/** Holds a work against what a publication can be. */
final class WorkCheck {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;

  private final Flaws flaws;
  private final StudyTerms terms;

  WorkCheck(Flaws flaws, StudyTerms terms) {
    this.flaws = flaws;
    this.terms = terms;
  }

  void check(WorkEntry work) {
    identity(work);
    year("year", work.year());
    year("onlineYear", work.onlineYear());
    doi("", work.doi());
    if (work.pmid() != null && !work.pmid().matches("\\d{1,9}")) {
      flaws.add("", "pmid (" + work.pmid() + ") must be digits only, as in 31230464.");
    }
    notices(Given.list(work.notices()));
    relations(Given.list(work.relations()));
    sources(Given.list(work.sources()));
    StudyCheck studies = new StudyCheck(flaws, work, terms);
    for (int i = 1; i <= Given.list(work.studies()).size(); i++) {
      studies.check(work.studies().get(i - 1), "study " + i);
    }
  }

  private void identity(WorkEntry work) {
    if (work.title() == null) {
      flaws.add("", "title is missing. Give it as the source prints it.");
    }
    if (work.key() == null && work.doi() == null) {
      flaws.add("", "key is missing. Give a name of your own, or the doi, to tell it by.");
    }
  }

  private void year(String name, Integer year) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      flaws.add("", name + " (" + year + ") is no year. Give four digits, as in 2019.");
    }
  }

  private void doi(String path, String doi) {
    if (doi != null && !DOI.matcher(Given.doi(doi)).matches()) {
      flaws.add(
          path,
          "doi ("
              + Remedies.brief(doi)
              + ") is no DOI. Give it as 10.1000/abc, nothing before it.");
    }
  }

  private void notices(List<NoticeEntry> notices) {
    for (int i = 1; i <= notices.size(); i++) {
      NoticeEntry notice = notices.get(i - 1);
      new Field(flaws, "notice " + i).chosen("kind", notice.kind(), Notice.Kind.class);
      doi("notice " + i, notice.doi());
      if (notice.date() != null && !notice.date().matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
        flaws.add("notice " + i, "date (" + notice.date() + ") must be as in 2019-11-01.");
      }
    }
  }

  private void relations(List<RelationEntry> relations) {
    for (int i = 1; i <= relations.size(); i++) {
      Field field = new Field(flaws, "relation " + i);
      field.chosen("kind", relations.get(i - 1).kind(), Relation.Kind.class);
      field.present("key", relations.get(i - 1).key(), "Give the key of the other work");
    }
  }

  private void sources(List<SourceEntry> sources) {
    for (int i = 1; i <= sources.size(); i++) {
      Field field = new Field(flaws, "source " + i);
      field.present("address", sources.get(i - 1).address(), "Say what was read");
      field.chosen("depth", sources.get(i - 1).depth(), ReadDepth.class);
    }
  }
}
