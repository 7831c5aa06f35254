package org.probatum.evidence.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells people randomised and people analysed apart. */
final class Sizes {

  private static final double SURE = 0.9;
  private static final double BY_SUM = 0.7;
  private static final Pattern ANALYSED =
      Cue.compiled(
          "(#)(?: [\\w-]+){0,3}? (?:(?:were|was) (?:\\w+"
              + " )?(?:analy[sz]ed|evaluable|assessable|included in the (?:final |primary"
              + " )?analys[ie]s|available for analysis)|(?:evaluable|assessable) @)");

  private final CountedText text;
  private final boolean randomised;

  Sizes(CountedText text, boolean randomised) {
    this.text = text;
    this.randomised = randomised;
  }

  /** Only a trial randomises; where its size is not told, its groups together have it. */
  Told<Integer> randomised() {
    if (!randomised) {
      return new Told.NotStated<>();
    }
    AbstractNumbers numbers = text.numbers();
    return numbers.total().map(Sizes::sure).orElseGet(() -> sum(numbers.arms()));
  }

  Told<Integer> analysed() {
    Optional<Figure> told = told();
    if (told.isPresent() || randomised) {
      int most = randomised().answer().orElse(Integer.MAX_VALUE);
      return told.filter(each -> each.count() <= most)
          .map(Sizes::sure)
          .orElseGet(Told.NotStated::new);
    }
    return text.numbers().total().map(Sizes::sure).orElseGet(Told.NotStated::new);
  }

  private Optional<Figure> told() {
    for (FigureText sentence : text.sentences()) {
      Matcher found = ANALYSED.matcher(sentence.words());
      if (found.find()) {
        return Optional.of(sentence.figure(sentence.words().charAt(found.start(1))));
      }
    }
    return Optional.empty();
  }

  private static Told<Integer> sure(Figure figure) {
    return new Told.Stated<>(figure.count(), figure.span(), SURE);
  }

  private static Told<Integer> sum(List<Figure> arms) {
    if (arms.size() != 2) {
      return new Told.NotStated<>();
    }
    int people = arms.get(0).count() + arms.get(1).count();
    return new Told.Stated<>(people, arms.get(0).span().upTo(arms.get(1).span()), BY_SUM);
  }
}
