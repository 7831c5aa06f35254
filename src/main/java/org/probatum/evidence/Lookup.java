package org.probatum.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.probatum.citation.Reference;
import org.probatum.text.Few;

/**
 * An entry of the reference list that registries were asked about in one way.
 *
 * @param reference the entry
 * @param by what they were asked by
 * @param asked the identifier or title
 * @param answers one for each registry that can be asked so
 */
public record Lookup(Reference reference, By by, String asked, List<Answer> answers) {

  /** What registries can be asked by. */
  public enum By {
    DOI,
    PMID,
    REGISTRATION,
    TITLE
  }

  public boolean isFound() {
    return Few.any(answers, each -> each.kind() == Answer.Kind.FOUND);
  }

  /** Whether the registry was asked and does not know it. */
  public boolean isMissingAt(Registry registry) {
    return has(registry, Answer.Kind.NOT_FOUND);
  }

  /** Whether the registry could not be asked. */
  public boolean failedAt(Registry registry) {
    return has(registry, Answer.Kind.FAILED);
  }

  private boolean has(Registry registry, Answer.Kind kind) {
    return Few.any(answers, each -> each.registry() == registry && each.kind() == kind);
  }

  /** Whether a registry could not be asked. */
  public boolean isIncomplete() {
    return Few.any(answers, each -> each.kind() == Answer.Kind.FAILED);
  }

  /** Of the works that were found the one that is most like the entry, or null. */
  public Work work() {
    return answers.stream()
        .map(Answer::work)
        .filter(Objects::nonNull)
        .max(Comparator.comparingDouble(this::likeness))
        .orElse(null);
  }

  /** Whether the entry gives a title to tell the works by. */
  public boolean isComparable() {
    return reference.title() != null;
  }

  /** How like the title of {@link #work} is: 1 the same, 0 nothing in common or nothing found. */
  public double titleLikeness() {
    Work work = work();
    return work == null ? 0 : likeness(work);
  }

  /** An entry whose title was read wrongly still holds its words. */
  private double likeness(Work work) {
    return reference.title() == null
        ? 0
        : Math.max(
            Titles.likeness(reference.title(), work.title()),
            Titles.likeness(reference.raw(), work.title()));
  }

  /** Whether both name a first author, and another one. */
  public boolean isByOtherAuthor() {
    return isBothNamed() && !CitedFields.sameAuthor(reference.firstFamily(), work());
  }

  /** Whether both name a first author, and the same. */
  public boolean isBySameAuthor() {
    return isBothNamed() && CitedFields.sameAuthor(reference.firstFamily(), work());
  }

  private boolean isBothNamed() {
    Work work = work();
    return work != null && !reference.authors().isEmpty() && !work.authors().isEmpty();
  }

  /** Whether both tell a year, and the same. */
  public boolean isOfSameYear() {
    Work work = work();
    return work != null && work.years().contains(reference.year());
  }

  /** Whether the work that was found is the entry's by author and year and has another DOI. */
  public boolean isUnderAnotherDoi() {
    Work work = work();
    return work != null
        && work.doi() != null
        && reference.doi() != null
        && !work.doi().equalsIgnoreCase(reference.doi())
        && isBySameAuthor()
        && isOfSameYear();
  }

  /** Whether nothing was found, and somebody who might know was not or could not be asked. */
  public boolean isUnanswered() {
    return !isFound() && Few.any(answers, each -> each.kind() != Answer.Kind.NOT_FOUND);
  }

  /** Years between the entry and {@link #work}; 0 where one of them has none. */
  public int yearsApart() {
    Work work = work();
    return work == null || reference.year() == null
        ? 0
        : work.years().stream().mapToInt(year -> Math.abs(year - reference.year())).min().orElse(0);
  }

  /** "Dakwar 2019, American Journal of Psychiatry: 'A single …'", as far as known. */
  public String workInWords() {
    Work work = work();
    String journal = work.journal() == null ? "" : ", " + work.journal();
    return work.shortName() + journal + ": \"" + work.title() + "\"";
  }

  /** "Crossref on 2026-01-02, PubMed (timed out)". */
  public String words() {
    return answers.stream().map(Answer::words).collect(Collectors.joining(", "));
  }

  /** Whether what was said of the work since could not be asked of the registry that gathers it. */
  public boolean isWithoutNotices() {
    return failedAt(Registry.CROSSREF) || Few.any(answers, Answer::isWithoutNotices);
  }

  /** Those that did not tell, with the reason. */
  public String troubles() {
    return answers.stream()
        .filter(each -> each.kind() == Answer.Kind.ELSEWHERE || !each.trouble().isEmpty())
        .map(Answer::words)
        .collect(Collectors.joining(", "));
  }
}
