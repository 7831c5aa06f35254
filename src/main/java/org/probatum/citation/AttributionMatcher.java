package org.probatum.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.probatum.citation.Attribution.Feature;
import org.probatum.claim.Claim;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.Statements;
import org.probatum.claim.StudyMention;
import org.probatum.text.Few;
import org.probatum.text.Vocabulary;
import org.probatum.text.journal.Journals;

/** Finds the entries that the studies of an article stand for. Made for one, not shared. */
final class AttributionMatcher {

  private static final String COCHRANE = "Cochrane Database of Systematic Reviews";

  private final SourceTypes types;
  private final Topics topics;
  private final Map<String, StatedDesign> titled = new HashMap<>();

  AttributionMatcher(SourceTypes types, Topics topics) {
    this.types = types;
    this.topics = topics;
  }

  /** One for each article; they share the vocabularies that the program ships. */
  static Supplier<AttributionMatcher> bundled() {
    SourceTypes types = new SourceTypes(Vocabulary.bundled("designs"));
    Vocabulary conditions = Vocabulary.bundled("conditions");
    Vocabulary interventions = Vocabulary.bundled("interventions");
    return () -> new AttributionMatcher(types, new Topics(conditions, interventions));
  }

  /** One attribution per study, in order. */
  List<Attribution> match(
      Statements statements, List<Callout> callouts, List<Reference> references) {
    List<StudyMention> studies = statements.studies();
    List<Attribution> matched = new ArrayList<>();
    for (int i = 0; i < studies.size(); i++) {
      int next = i + 1 < studies.size() ? studies.get(i + 1).sentence() : Integer.MAX_VALUE;
      List<Callout> told = told(studies.get(i), next, callouts, statements.claims());
      matched.add(match(known(studies.get(i), references), called(told), references));
    }
    return List.copyOf(matched);
  }

  /** Two names that no entry has, and no year behind them, may be firms: they name no authors. */
  private static StudyMention known(StudyMention study, List<Reference> references) {
    boolean stranger =
        study.authors().size() == 2
            && !study.phrase().contains(")")
            && Few.none(
                references,
                each -> Few.any(study.authors(), name -> ReferenceIndex.isBy(each, name)));
    return stranger ? study.by(List.of()) : study;
  }

  /** The callouts of the sentences of a paragraph that speak of the study, before the next one. */
  private static List<Callout> told(
      StudyMention study, int next, List<Callout> callouts, List<Claim> claims) {
    Set<Integer> sentences =
        claims.stream()
            .filter(each -> study.id().equals(each.mention()) && each.standing().isOfStudy())
            .map(Claim::sentenceIndex)
            .collect(Collectors.toSet());
    return callouts.stream()
        .filter(each -> each.location().paragraph() == study.location().paragraph())
        .filter(each -> each.sentence() >= study.sentence() && each.sentence() < next)
        .filter(each -> each.sentence() == study.sentence() || sentences.contains(each.sentence()))
        .toList();
  }

  /** What those of the first such sentence point to: the study's own, where it has one. */
  private static List<String> called(List<Callout> told) {
    OptionalInt sentence = told.stream().mapToInt(Callout::sentence).min();
    return told.stream()
        .filter(each -> each.sentence() == sentence.getAsInt())
        .flatMap(each -> each.references().stream())
        .toList();
  }

  private Attribution match(StudyMention study, List<String> called, List<Reference> references) {
    Comparator<Attribution> best = Comparator.comparingInt(AttributionMatcher::score);
    return references.stream()
        .filter(each -> called.isEmpty() || called.contains(each.id()))
        .map(each -> compare(study, each, !called.isEmpty()))
        .filter(each -> each.byCallout() || isCandidate(each))
        .reduce((one, other) -> best.compare(other, one) > 0 ? other : one)
        .orElseGet(() -> new Attribution(study, null, false, Set.of(), Set.of(), false));
  }

  /** Of what the text names, the telling part must be there: author or journal, else the year. */
  private static boolean isCandidate(Attribution each) {
    StudyMention study = each.mention();
    boolean named =
        each.agreesOn(Feature.AUTHOR)
            || each.agreesOn(Feature.JOURNAL) && !each.differsIn(Feature.AUTHOR);
    boolean onlyDated = study.journal() == null && study.authors().isEmpty();
    boolean dated = each.agreesOn(Feature.YEAR) && each.agreesOn(Feature.TOPIC);
    return named && score(each) > 0 || onlyDated && dated && each.differs().isEmpty();
  }

  private static int score(Attribution each) {
    return each.agrees().stream().mapToInt(AttributionMatcher::weight).sum()
        - each.differs().stream().mapToInt(AttributionMatcher::weight).sum();
  }

  private static int weight(Feature feature) {
    return switch (feature) {
      case AUTHOR -> 5;
      case JOURNAL -> 4;
      case YEAR, TOPIC -> 2;
      case TYPE -> 1;
    };
  }

  private Attribution compare(StudyMention study, Reference entry, boolean byCallout) {
    Set<Feature> agrees = EnumSet.noneOf(Feature.class);
    Set<Feature> differs = EnumSet.noneOf(Feature.class);
    compareJournal(study, entry, agrees, differs);
    if (study.year() != null && entry.year() != null) {
      (study.year().equals(entry.year()) ? agrees : differs).add(Feature.YEAR);
    }
    if (!study.authors().isEmpty() && !entry.authors().isEmpty()) {
      boolean by =
          Few.any(study.authors(), name -> ReferenceIndex.isBy(entry, name))
              && !isOfOtherPair(study, entry);
      (by ? agrees : differs).add(Feature.AUTHOR);
    }
    compareContent(study, entry, agrees, differs);
    return new Attribution(
        study,
        entry.id(),
        byCallout,
        Set.copyOf(agrees),
        Set.copyOf(differs),
        agrees.contains(Feature.TOPIC) && isOneYearOff(study, entry, differs));
  }

  /** "Smith and Jones" of a work by Smith and Brown. */
  private static boolean isOfOtherPair(StudyMention study, Reference entry) {
    return study.authors().size() == 2
        && entry.authors().size() == 2
        && !entry.raw().contains("et al")
        && !Few.all(study.authors(), name -> ReferenceIndex.names(entry, name));
  }

  /**
   * "A Cochrane review" names the journal; one that appeared elsewhere as well is none the less.
   */
  private static void compareJournal(
      StudyMention study, Reference entry, Set<Feature> agrees, Set<Feature> differs) {
    String container = entry.container();
    if (study.journal() != null && container != null) {
      boolean same = Journals.bundled().same(study.journal(), container);
      (same ? agrees : differs).add(Feature.JOURNAL);
    } else if (study.phrase().contains("Cochrane")
        && Journals.bundled().same(COCHRANE, container)) {
      agrees.add(Feature.JOURNAL);
    }
  }

  private static boolean isOneYearOff(StudyMention study, Reference entry, Set<Feature> differs) {
    return differs.equals(Set.of(Feature.YEAR)) && Math.abs(study.year() - entry.year()) == 1;
  }

  private void compareContent(
      StudyMention study, Reference entry, Set<Feature> agrees, Set<Feature> differs) {
    StatedDesign type = titled.computeIfAbsent(entry.title(), types::of);
    if (SourceTypes.agree(study.design(), type)) {
      agrees.add(Feature.TYPE);
    } else if (SourceTypes.differ(study.design(), type)) {
      differs.add(Feature.TYPE);
    }
    Topics.Fit fit =
        Topics.isNamed(study, entry.title())
            ? Topics.Fit.SAME
            : topics.compare(study, entry.title());
    if (fit != Topics.Fit.UNKNOWN) {
      (fit == Topics.Fit.SAME ? agrees : differs).add(Feature.TOPIC);
    }
  }
}
