package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probatum.citation.Attribution;
import org.probatum.citation.Attribution.Feature;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.StudyMention;
import org.probatum.text.Few;
import org.probatum.text.journal.Journals;

/**
 * Finds works of the library that a text may mean where it names a study and its reference list has
 * none that fits. They are proposals, for a reader to judge.
 */
final class CandidateFinder {

  private static final int MOST = 3;
  private static final int WIDEST_YEARS = 2;

  private final EvidenceLibrary library;

  CandidateFinder(EvidenceLibrary library) {
    this.library = library;
  }

  List<Candidate> find(List<Attribution> attributions) {
    List<Candidate> all = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (!attribution.isMatched() && attribution.mention().isNamed()) {
        all.addAll(find(attribution.mention()));
      }
    }
    return List.copyOf(all);
  }

  private List<Candidate> find(StudyMention mention) {
    Map<String, Boolean> journals = new HashMap<>();
    return Stream.concat(library.works().stream(), shelved(mention).stream())
        .filter(work -> isNear(mention, work))
        .flatMap(
            work ->
                work.studies().stream()
                    .filter(study -> isOfKind(mention, study))
                    .map(study -> candidate(mention, work, study, journals)))
        .filter(each -> isLikely(mention, each))
        .sorted(Comparator.comparing((Candidate each) -> -each.fits().size()))
        .limit(MOST)
        .toList();
  }

  /** Of a shelf, which may hold millions, only works by these authors or on this treatment. */
  private List<Work> shelved(StudyMention mention) {
    Map<String, Work> found = new LinkedHashMap<>();
    List<Work> all = new ArrayList<>();
    for (int year : years(mention)) {
      mention.authors().forEach(author -> all.addAll(library.shelvedBy(author, year)));
    }
    mention.interventions().forEach(treatment -> all.addAll(library.shelvedTesting(treatment)));
    all.forEach(work -> found.putIfAbsent(work.key(), work));
    return List.copyOf(found.values());
  }

  /** Those that {@link CitedFields#isNear} lets pass. */
  private static int[] years(StudyMention mention) {
    return mention.year() == null
        ? new int[0]
        : IntStream.rangeClosed(mention.year() - 1, mention.year() + 1).toArray();
  }

  /** A cheap look first: the library may be large. */
  private static boolean isNear(StudyMention mention, Work work) {
    boolean year =
        mention.year() == null
            || Few.any(work.years(), y -> Math.abs(y - mention.year()) <= WIDEST_YEARS);
    return year
        && (!mention.authors().isEmpty()
            || Few.any(work.studies(), study -> sharesTopic(mention, study)));
  }

  /** Journals that were held against the mention's are remembered in {@code same}. */
  private static Candidate candidate(
      StudyMention mention, Work work, Study study, Map<String, Boolean> same) {
    Set<Feature> fits = EnumSet.noneOf(Feature.class);
    if (mention.year() != null && work.years().contains(mention.year())) {
      fits.add(Feature.YEAR);
    }
    if (Few.any(mention.authors(), author -> CitedFields.sameAuthor(author, work))) {
      fits.add(Feature.AUTHOR);
    }
    if (mention.design() != StatedDesign.STUDY && StatedKind.fits(mention.design(), study)) {
      fits.add(Feature.TYPE);
    }
    if (sharesTopic(mention, study)) {
      fits.add(Feature.TOPIC);
    }
    if (mayDecide(mention, work, fits)
        && same.computeIfAbsent(
            work.journal(), each -> Journals.bundled().same(mention.journal(), each))) {
      fits.add(Feature.JOURNAL);
    }
    return new Candidate(mention.id(), work, study, fits);
  }

  /** Names of journals are long to compare, and seldom tell anything more. */
  private static boolean mayDecide(StudyMention mention, Work work, Set<Feature> fits) {
    return fits.contains(Feature.AUTHOR)
        || fits.contains(Feature.TOPIC) && (fits.contains(Feature.TYPE) || isOfYear(mention, work));
  }

  private static boolean isOfYear(StudyMention mention, Work work) {
    return mention.year() != null && CitedFields.isNear(mention.year(), work);
  }

  private static boolean isOfKind(StudyMention mention, Study study) {
    Design design = study.design();
    return design != Design.EDITORIAL
        && design != Design.PROTOCOL
        && mention.design().isReview() == design.isReview();
  }

  private static boolean sharesTopic(StudyMention mention, Study study) {
    return Few.any(mention.interventions(), study.interventions()::contains)
        && (mention.conditions().isEmpty()
            || Few.any(mention.conditions(), study.conditions()::contains));
  }

  private static boolean isLikely(StudyMention mention, Candidate candidate) {
    Set<Feature> fits = candidate.fits();
    boolean yearFits = isOfYear(mention, candidate.work());
    boolean byAuthor = fits.contains(Feature.AUTHOR) && yearFits;
    boolean byJournal = fits.contains(Feature.JOURNAL) && fits.contains(Feature.TOPIC);
    return byAuthor || byJournal && (yearFits || fits.contains(Feature.TYPE));
  }
}
