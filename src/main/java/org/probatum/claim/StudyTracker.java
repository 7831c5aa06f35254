package org.probatum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.Location;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Follows which study the prose speaks of, sentence by sentence. */
final class StudyTracker {

  private static final Set<String> PRESENT =
      Set.of("is", "are", "has", "have", "can", "may", "will", "does", "do");
  private static final Set<String> PAST =
      Set.of("was", "were", "had", "fell", "rose", "found", "showed", "did", "took", "led", "saw");

  /** What stands behind these only counts out, or tells of people: "who were to have surgery". */
  private static final Set<String> ASIDE = Set.of("which", "who", "to");

  private static final Scan STATISTIC = Scan.of("(?:hazard|odds|risk|rate) ratio|\\bCI\\b");

  private final List<StudyMention> mentions = new ArrayList<>();
  private final Map<Integer, Standing> standings = new HashMap<>();
  private final Map<Integer, String> open = new HashMap<>();

  private final OwnReport report;

  private StudyMention current;

  /** What the sentence that opened it points to. */
  private Set<String> marks = Set.of();

  /** Whether the prose has left the study, so that only words for it lead back. */
  private boolean away;

  /** The sentence before; null at first. */
  private Reading before;

  /** The last sentence of the paragraph that points to a source and opens no study, or null. */
  private Reading cited;

  private StudyTracker(OwnReport report) {
    this.report = report;
  }

  static StudyTracker over(List<Reading> readings, OwnReport report) {
    StudyTracker tracker = new StudyTracker(report);
    readings.forEach(tracker::follow);
    StudyTopics.of(tracker, readings).addTo(tracker.mentions);
    return tracker;
  }

  List<StudyMention> mentions() {
    return mentions;
  }

  Standing standing(int sentence) {
    return standings.getOrDefault(sentence, Standing.FREE);
  }

  /** The id of the study that the sentence stands to, or null. */
  String mention(int sentence) {
    return open.get(sentence);
  }

  private void follow(Reading reading) {
    if (reading.sentence().isTitle()) {
      return;
    }
    Location here = reading.sentence().location();
    boolean own = report.tells(reading.sentence().index());
    boolean personal = !own && Story.isToldIn(reading);
    if (before != null && !before.sentence().location().section().equals(here.section())
        || personal) {
      current = null;
    }
    StudyOpening opening = personal ? null : opening(reading);
    if (own && (opening == null || !opening.isNamed())) {
      current = null;
      standings.put(reading.sentence().index(), Standing.OWN);
    } else if (opening != null && !GoneOn.is(reading, opening, current, marks)) {
      current = mention(reading, opening);
      marks = Markers.in(reading.text());
      mentions.add(current);
      stand(reading, Standing.OPENS);
    } else if (opening == null && leansOnLast(reading, here)) {
      stand(reading, Standing.CONTINUES);
    } else if (current != null) {
      current = placed(reading, LeantBack.on(reading, current, mentions));
      stand(reading, standing(reading, here));
    }
    cited = CitedStudy.last(reading, cited, standing(reading.sentence().index()));
    before = reading;
  }

  /** Whether it goes on about the source of a sentence in front, which has opened no study. */
  private boolean leansOnLast(Reading reading, Location here) {
    boolean same = cited != null && cited.sentence().location().paragraph() == here.paragraph();
    StudyOpening opening = same ? CitedStudy.leaningOn(reading, cited) : null;
    if (opening == null) {
      return false;
    }
    current = mention(reading, opening).from(cited.sentence().index());
    marks = Markers.in(cited.text());
    mentions.add(current);
    stand(cited, Standing.OPENS);
    return true;
  }

  private StudyMention placed(Reading reading, StudyMention study) {
    StudyMention told = JournalOpening.placed(reading, study);
    mentions.replaceAll(each -> each.id().equals(told.id()) ? told : each);
    return told;
  }

  /** A study that goes on without having begun begins here, if a source stands beside it. */
  private StudyOpening opening(Reading reading) {
    StudyOpening opening = StudyOpening.in(reading);
    return opening == null && (current == null || away) ? CitedStudy.in(reading) : opening;
  }

  private void stand(Reading reading, Standing standing) {
    away = standing == Standing.FREE;
    if (away) {
      return;
    }
    standings.put(reading.sentence().index(), standing);
    open.put(reading.sentence().index(), current.id());
  }

  private Standing standing(Reading reading, Location here) {
    boolean continues = Reading.has(reading.studies(), "CONTINUER") || Named.arm(reading);
    if (away || here.paragraph() != before.sentence().location().paragraph()) {
      return (continues
                      && !(Named.several(reading) && !LeantBack.REVIEWS.contains(current.design()))
                  || !away && isResult(reading))
              && !reading.hasCue(CueKind.VAGUE_EVIDENCE)
          ? Standing.CONTINUES
          : Standing.FREE;
    }
    return continues && !StudyDisclaimed.in(reading)
            || isTold(reading)
            || isWeighed(reading)
            || Reading.has(reading.studies(), "RESTATER")
        ? Standing.CONTINUES
        : Standing.SURROUNDED;
  }

  /**
   * "Compared with no treatment, it may lower …; the certainty was low": reviews tell their results
   * in the present tense, with doubt or with how sure they are.
   */
  private boolean isWeighed(Reading reading) {
    return LeantBack.REVIEWS.contains(current.design())
        && (Reading.has(reading.studies(), "CERTAINTY")
            || !Hedges.in(reading).isEmpty() && !reading.comparators().isEmpty());
  }

  /** "One dose lowered pain compared with a placebo group": a result of the study before. */
  private static boolean isResult(Reading reading) {
    return isTold(reading) && (!reading.comparators().isEmpty() || STATISTIC.isIn(reading.text()));
  }

  /** Told in the past and not as something general. */
  private static boolean isTold(Reading reading) {
    boolean past =
        Few.any(
            reading.tokens(),
            t -> t.lower().length() > 4 && t.lower().endsWith("ed") || PAST.contains(t.lower()));
    boolean present =
        Few.any(
            reading.tokens(),
            t -> PRESENT.contains(t.lower()) && !reading.before(t.start(), 1, ASIDE::contains));
    return past && !present && !reading.hasCue(CueKind.VAGUE_EVIDENCE);
  }

  private StudyMention mention(Reading reading, StudyOpening opening) {
    Span words = opening.words();
    Span place = reading.sentence().part(words.start(), words.end());
    return new StudyMention(
        "A" + (mentions.size() + 1),
        words.of(reading.sentence().text()),
        reading.sentence().location().at(place),
        reading.sentence().index(),
        opening.journal(),
        opening.year(),
        List.copyOf(opening.authors()),
        opening.design(),
        Set.of(),
        Set.of());
  }
}
