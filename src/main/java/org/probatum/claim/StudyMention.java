package org.probatum.claim;

import java.util.List;
import java.util.Set;
import org.probatum.article.Location;

/**
 * A study or review that the prose names: "a study published in … in 2019".
 *
 * @param id {@code A1}, {@code A2} … in order
 * @param phrase the words that name it, as they stand
 * @param location where they stand
 * @param sentence index of the sentence that opens it
 * @param journal the journal as written, or null
 * @param year the year as written, or null
 * @param authors family names as written
 * @param design what kind of source it is said to be
 * @param interventions concepts of the treatments that its sentences speak of
 * @param conditions concepts of the conditions that its sentences speak of
 */
public record StudyMention(
    String id,
    String phrase,
    Location location,
    int sentence,
    String journal,
    Integer year,
    List<String> authors,
    StatedDesign design,
    Set<String> interventions,
    Set<String> conditions) {

  /** Whether the words tell enough to look for the source: a journal, a year or an author. */
  public boolean isNamed() {
    return journal != null || year != null || !authors.isEmpty();
  }

  /** The same, printed in a journal in a year, where its own words tell neither. */
  StudyMention printed(String where, Integer when) {
    return journal != null || year != null
        ? this
        : new StudyMention(
            id,
            phrase,
            location,
            sentence,
            where,
            when,
            authors,
            design,
            interventions,
            conditions);
  }

  /** The same, opened by an earlier sentence, which tells its source. */
  StudyMention from(int opened) {
    return new StudyMention(
        id, phrase, location, opened, journal, year, authors, design, interventions, conditions);
  }

  /** The same by these authors. */
  public StudyMention by(List<String> others) {
    return new StudyMention(
        id, phrase, location, sentence, journal, year, others, design, interventions, conditions);
  }

  /** The same with what its sentences speak of. */
  StudyMention about(Set<String> treatments, Set<String> sufferings) {
    return new StudyMention(
        id, phrase, location, sentence, journal, year, authors, design, treatments, sufferings);
  }
}
