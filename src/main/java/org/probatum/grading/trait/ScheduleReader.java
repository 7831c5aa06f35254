package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Term;

/** Reads how often a treatment was given, and how many times in all. */
final class ScheduleReader implements TraitReader {

  private final Treatments treatments;
  private final double room;
  private final Map<String, List<Rhythm>> known = new HashMap<>();
  private final Map<String, List<Rhythm>> recorded = new HashMap<>();

  /**
   * @param room how far two frequencies may lie apart, as a share of the greater one
   */
  ScheduleReader(Treatments treatments, double room) {
    this.treatments = treatments;
    this.room = room;
  }

  @Override
  public boolean mayTell(String text) {
    return RhythmWords.mayTell(text);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.design().isSynthesis() || !study.human()) {
      return Optional.empty();
    }
    List<Rhythm> told = Few.where(rhythms(text), each -> isOf(each, claim, text, study));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<Rhythm> given = recorded.computeIfAbsent(study.id(), id -> of(study));
    Rhythm first =
        told.stream()
            .filter(each -> match(each, given) == Match.OTHER)
            .findFirst()
            .orElse(told.get(0));
    Match match = match(first, given);
    Optional<String> more =
        match == Match.OTHER
            ? Optional.empty()
            : PerDay.otherwise(text, telling(study).collect(Collectors.joining("; ")));
    if (more.isPresent()) {
      return TraitReader.other(Trait.SCHEDULE, more.get(), study.intervention());
    }
    return Optional.of(new ToldTrait(Trait.SCHEDULE, first.words(), words(given), match));
  }

  private List<Rhythm> of(Study study) {
    return telling(study).flatMap(words -> rhythms(words).stream()).toList();
  }

  private List<Rhythm> rhythms(String text) {
    return known.computeIfAbsent(text, this::find);
  }

  private List<Rhythm> find(String text) {
    if (!RhythmWords.mayTell(text)) {
      return List.of();
    }
    List<Term> terms = treatments.named(text);
    List<Rhythm> all = new ArrayList<>(RhythmWords.often(text, terms));
    all.addAll(RhythmWords.counts(text, terms));
    return all;
  }

  /**
   * Of a treatment of the study; unnamed, where the claim tells of the study and names none else,
   * or one by a word of the record.
   */
  private static boolean isOf(Rhythm told, Claim claim, String text, Study study) {
    if (told.treatments().isEmpty()) {
      return claim.standing() != null && claim.standing().isOfStudy()
          || claim.pico().interventions().isEmpty() && Regimen.isNamed(text, study);
    }
    return Few.any(
        told.treatments(),
        each -> study.interventions().contains(each) || study.controls().contains(each));
  }

  private Match match(Rhythm told, List<Rhythm> recorded) {
    List<Rhythm> same = Few.where(recorded, told::isOfSame);
    List<Rhythm> like = Few.where(same, each -> each.total() == told.total());
    if (like.isEmpty()) {
      boolean once = Few.any(same, each -> each.total() && each.times() == 1);
      return once && !told.total() ? Match.OTHER : Match.UNKNOWN;
    }
    return Few.any(like, each -> told.fits(each, room)) ? Match.SAME : Match.OTHER;
  }

  private static String words(List<Rhythm> recorded) {
    return recorded.stream().map(Rhythm::words).distinct().collect(Collectors.joining("; "));
  }

  private static Stream<String> telling(Study study) {
    return Stream.concat(
            Stream.of(study.intervention(), study.comparatorWords()),
            study.arms().stream().map(Arm::name))
        .map(TraitPairs::plain);
  }
}
