package org.probatum.evidence.json;

import java.util.ArrayList;
import java.util.List;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Place;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Relation;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;

/** Turns a checked entry into a work. */
final class WorkMapper {

  private final StudyTerms terms;

  WorkMapper(StudyTerms terms) {
    this.terms = terms;
  }

  Work map(WorkEntry entry) {
    return new Work(
        Given.key(entry),
        entry.title(),
        List.copyOf(Given.list(entry.authors())),
        entry.journal(),
        years(entry),
        entry.volume(),
        entry.issue(),
        entry.pages(),
        entry.doi() == null ? null : Given.doi(entry.doi()),
        entry.pmid(),
        entry.registration(),
        Given.list(entry.notices()).stream().map(WorkMapper::notice).toList(),
        Given.list(entry.relations()).stream().map(WorkMapper::relation).toList(),
        studies(entry),
        Origin.CURATED,
        Given.list(entry.sources()).stream().map(WorkMapper::source).toList());
  }

  private static List<Integer> years(WorkEntry entry) {
    List<Integer> years = new ArrayList<>();
    if (entry.year() != null) {
      years.add(entry.year());
    }
    if (entry.onlineYear() != null && !entry.onlineYear().equals(entry.year())) {
      years.add(entry.onlineYear());
    }
    return List.copyOf(years);
  }

  private List<Study> studies(WorkEntry entry) {
    List<StudyEntry> entries = Given.list(entry.studies());
    List<Study> studies = new ArrayList<>();
    for (int i = 1; i <= entries.size(); i++) {
      String id = entries.size() == 1 ? Given.key(entry) : Given.key(entry) + "/" + i;
      studies.add(new StudyMapper(terms, entry, id).map(entries.get(i - 1)));
    }
    return List.copyOf(studies);
  }

  private static Notice notice(NoticeEntry entry) {
    return new Notice(
        Choice.of(Notice.Kind.class, entry.kind()).orElseThrow(),
        entry.date(),
        entry.doi() == null ? null : Given.doi(entry.doi()));
  }

  private static Relation relation(RelationEntry entry) {
    return new Relation(Choice.of(Relation.Kind.class, entry.kind()).orElseThrow(), entry.key());
  }

  private static Place source(SourceEntry entry) {
    ReadDepth depth = Choice.of(ReadDepth.class, entry.depth()).orElseThrow();
    return new Place(depth, depth.words(), entry.address());
  }
}
