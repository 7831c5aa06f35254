package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Finds the number of people in the study among all people that an abstract counts. */
final class TotalSize {

  private static final String ADJECTIVES = "(?:[ -](?!@)[^#%.;:() ]+){0,10}?[ -]";
  private static final String TAKEN =
      "(?:randomi[sz]ed|randomly|assigned|allocated|enrolled|recruited|included|entered|accrued|registered"
          + "|stratified|participated|divided)";

  private static final List<Weighed> CUES =
      List.of(
          weighed(
              6,
              "(#)(?:"
                  + ADJECTIVES
                  + "@\\b[^#.;]{0,140}?| )\\b(?:were|was|to be|being|have been|had been)"
                  + " (?:then |also |\\w+ly |equally )?"
                  + TAKEN),
          weighed(6, TAKEN + "(?: (?:a total of|in total|us|assigned))? (#)" + ADJECTIVES + "@"),
          weighed(5, "(?i)(?:total|sample|cohort|series|population)(?: size)?(?: of| was|:)? (#)"),
          weighed(5, "(?:@|sample|total)[^#%.;()]{0,100}\\([nN] ?= ?(#)"),
          weighed(3, "(?i)(?:involving|among|amongst|of the|of|in|on|with) (#)" + ADJECTIVES + "@"),
          weighed(2, "(#)" + ADJECTIVES + "@"),
          weighed(1, "[nN] ?= ?(#)"));

  private static final Scan TAKEN_HERE = Scan.of("(?i)random|assigned|allocated");
  private static final Scan NOT_ALL =
      Scan.of(
          "(?i)\\b(?:planned|needed|required|target(?:ed)?|power|detect|calculated|screened|eligible|invited|approached|assessed"
              + " for|per group|per arm|in each|each group|declined|refused|excluded|withdr\\w+"
              + "|dropp\\w+|died|deaths?|discontinu\\w+|completed|evaluable|analy[sz]\\w+|remaining|available"
              + "|subgroup|subset|interview\\w*)\\b");

  private static final double LEAST = -5;
  private static final double SUM_FITS = 3;

  /** A wording that tells people, and how much it speaks for all of them. */
  private record Weighed(Scan scan, int score) {}

  private record Candidate(Figure figure, double score) {}

  private final List<Candidate> candidates = new ArrayList<>();

  private static Weighed weighed(int score, String pattern) {
    return new Weighed(Scan.of(Cue.compiled(pattern)), score);
  }

  /** Takes the people that a sentence counts into account. */
  void add(FigureText text, int order) {
    if (!text.hasCount()) {
      return;
    }
    CUES.forEach(cue -> add(text, cue, cue.score() - 0.15 * order));
  }

  private void add(FigureText text, Weighed cue, double score) {
    CharSequence words = text.words();
    Search found = cue.scan().search(words);
    while (found.find()) {
      char letter = words.charAt(found.start(1));
      if (isOpen(text, letter) && isMany(text.figure(letter))) {
        weigh(text, found, score);
      }
    }
  }

  /** Neither events nor one of several groups. */
  private static boolean isOpen(FigureText text, char letter) {
    FigureKind kind = text.kind(letter);
    List<Figure> arms = text.of(FigureKind.ARM);
    return kind != FigureKind.EVENTS
        && (kind != FigureKind.ARM || arms.size() < 2 || isSum(text.figure(letter), arms));
  }

  private static boolean isSum(Figure whole, List<Figure> arms) {
    return arms.stream().mapToInt(Figure::count).sum() == 2 * whole.count();
  }

  /** "Two" may count groups, rounds and much else. */
  private static boolean isMany(Figure figure) {
    return figure.count() > 3
        && (figure.count() > 10 || Character.isDigit(figure.number().literal().charAt(0)));
  }

  private void weigh(FigureText text, MatchResult found, double score) {
    int at = found.start(1);
    char letter = text.words().charAt(at);
    CharSequence around =
        text.words().subSequence(Math.max(0, at - 40), Math.min(text.words().length(), at + 90));
    double sum = score;
    sum += TAKEN_HERE.isIn(text.words()) ? 1.5 : 0;
    sum -= NOT_ALL.isIn(around) ? 2.5 : 0;
    candidates.add(new Candidate(text.figure(letter), sum));
  }

  /** The likeliest; one that the groups add up to is preferred. */
  Optional<Figure> best(List<Figure> arms) {
    Candidate best = null;
    double most = LEAST;
    for (Candidate each : candidates) {
      double score = each.score() + fit(each.figure(), arms);
      if (score > most) {
        best = each;
        most = score;
      }
    }
    return Optional.ofNullable(best).map(Candidate::figure);
  }

  /**
   * How well a size goes with those of the groups: their sum fits best, less than one cannot be.
   */
  private static double fit(Figure figure, List<Figure> arms) {
    List<Integer> others = arms.stream().map(Figure::count).collect(Collectors.toList());
    boolean isArm = others.remove((Integer) figure.count());
    int largest = others.stream().mapToInt(Integer::intValue).max().orElse(0);
    int sum = arms.stream().filter(arm -> arm != figure).mapToInt(Figure::count).sum();
    if (others.size() > 1 && sum == figure.count()) {
      return SUM_FITS;
    }
    if (figure.count() < 1.2 * largest) {
      return isArm || others.size() > 1 && figure.count() <= largest ? -20 : -6;
    }
    return isArm ? (others.isEmpty() ? -3 : -0.5) : 0;
  }
}
