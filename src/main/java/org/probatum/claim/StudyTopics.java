package org.probatum.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** What the sentences about each study treat of. */
final class StudyTopics {

  private static final Set<String> COUNTED =
      Set.of(
          "admission",
          "admissions",
          "hospitalisation",
          "hospitalization",
          "hospitalisations",
          "hospitalizations",
          "incidence",
          "rate",
          "rates",
          "death",
          "deaths",
          "onset");

  /** "The majority of them with cancer": what some of the people had. */
  private static final Set<String> PARTS =
      Set.of("most", "majority", "half", "many", "some", "mostly", "mainly", "third", "few");

  /** "More people had shoulder pain with it": what befell them. */
  private static final Scan BEFELL =
      Scan.of(
          "\\b(?:[Mm]ore|[Ff]ewer|as many|some|several)\\s+(?:of\\s+)?(?:them|people|patients|participants|women|men|adults|children)"
              + "\\s+(?:had|reported|developed|got)\\s+$");

  /** "Pre-eclampsia affected 9.1% and 14.1%": what befell them, too. */
  private static final Scan STRUCK =
      Scan.of("\\s+(?:affected|struck|occurred|developed|was (?:seen|found|diagnosed))\\b");

  /** "Among the patients with sepsis, 25% died", of a study already told: some of its people. */
  private static final Scan SOME =
      Scan.of(
          "(?:Among|In) (?:the |those )?(?:(?:\\p{Ll}+ )?(?:patients|people|adults|women|men|children|participants) )?(?:with|who had)\\b");

  private final Map<String, Set<String>> treatments = new HashMap<>();
  private final Map<String, Set<String>> conditions = new HashMap<>();

  /** The numbers of the sources beside the first sentence about each study. */
  private final Map<String, Set<String>> marks = new HashMap<>();

  private StudyTopics() {}

  static StudyTopics of(StudyTracker studies, List<Reading> readings) {
    StudyTopics topics = new StudyTopics();
    for (Reading reading : readings) {
      int index = reading.sentence().index();
      String study = studies.mention(index);
      if (study == null || !studies.standing(index).isOfStudy() || isDisclosure(reading)) {
        continue;
      }
      Set<String> marks = Markers.in(reading.text());
      Set<String> own = topics.marks.computeIfAbsent(study, key -> marks);
      if (own.isEmpty() || marks.isEmpty() || !Collections.disjoint(own, marks)) {
        add(topics.treatments, study, reading.interventions());
        boolean later = studies.standing(index) == Standing.CONTINUES;
        add(topics.conditions, study, treated(reading, later));
      }
    }
    return topics;
  }

  /** Who paid for a study names firms, not what was studied. */
  private static boolean isDisclosure(Reading reading) {
    return Reading.has(reading.notClaims(), NotClaim.Reason.DISCLOSURE.name());
  }

  /**
   * Not what people were admitted for or died of: that a trial counts, and may not treat; nor what
   * runs in their families, nor how old they are, nor what only some of them had.
   */
  private static List<Term> treated(Reading reading, boolean later) {
    return reading.sufferings().stream()
        .filter(term -> !reading.before(term.span().start(), 3, COUNTED::contains))
        .filter(term -> !term.kind().equals("people"))
        .filter(term -> !reading.before(term.span().start(), 3, "family"::equals))
        .filter(term -> !reading.before(term.span().start(), 4, PARTS::contains))
        .filter(term -> !Purpose.isOfDesign(reading.text(), term.span().start()))
        .filter(term -> !reading.before(term.span().start(), 2, "against"::equals))
        .filter(term -> !(later && SOME.opens(reading.text())))
        .filter(term -> !STRUCK.opens(reading.text(), term.span().end()))
        .filter(term -> !BEFELL.isIn(reading.text().substring(0, term.span().start())))
        .toList();
  }

  private static void add(Map<String, Set<String>> all, String id, List<Term> terms) {
    terms.forEach(term -> all.computeIfAbsent(id, key -> new TreeSet<>()).add(term.concept()));
  }

  void addTo(List<StudyMention> mentions) {
    mentions.replaceAll(
        mention -> mention.about(of(treatments, mention.id()), of(conditions, mention.id())));
  }

  private static Set<String> of(Map<String, Set<String>> all, String id) {
    return Collections.unmodifiableSet(all.getOrDefault(id, new TreeSet<>()));
  }
}
