package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probatum.text.Sentences;
import org.probatum.text.Span;

/**
 * The people that an abstract counts.
 *
 * @param total people in the study
 * @param arms people in its groups
 * @param events people with an event, per group
 * @param shares the same in percent
 */
public record AbstractNumbers(
    Optional<Figure> total, List<Figure> arms, List<Figure> events, List<Figure> shares) {

  public static AbstractNumbers read(String text) {
    List<FigureText> sentences = new ArrayList<>();
    for (Span sentence : Sentences.split(text, new Span(0, text.length()))) {
      sentences.add(new FigureText(text, sentence));
    }
    TotalSize total = new TotalSize();
    boolean results = false;
    for (int i = 0; i < sentences.size(); i++) {
      FigureText each = sentences.get(i);
      Clearing.clear(each);
      Shares.prepare(each);
      results |= i > 1 && isResult(each) || i * 2 > sentences.size();
      ArmSizes.read(each, results);
      total.add(each, i);
      Shares.read(each, results);
    }
    List<Figure> arms = all(sentences, FigureKind.ARM);
    Optional<Figure> all = total.best(arms);
    int most = all.map(Figure::count).orElse(Integer.MAX_VALUE);
    arms = arms.stream().filter(each -> isGroup(each, most)).toList();
    return new AbstractNumbers(
        all, arms, all(sentences, FigureKind.EVENTS), all(sentences, FigureKind.SHARE));
  }

  /** Smaller than the whole, and no rate "per 1000". */
  private static boolean isGroup(Figure figure, int total) {
    int count = figure.count();
    return count > 2 && count < total && count != 100 && count != 1000 && count != 10000;
  }

  private static boolean isResult(FigureText text) {
    return !text.of(FigureKind.P_VALUE).isEmpty() || !text.of(FigureKind.LOW).isEmpty();
  }

  /** The first number of some words; empty where they hold none. */
  public static Optional<Figure> first(String words) {
    return FigureReader.read(words, new Span(0, words.length())).stream().findFirst();
  }

  private static List<Figure> all(List<FigureText> sentences, FigureKind kind) {
    return sentences.stream().flatMap(each -> each.of(kind).stream()).toList();
  }
}
