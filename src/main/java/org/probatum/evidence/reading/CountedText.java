package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.text.Sentences;
import org.probatum.text.Span;

/** An abstract whose figures have been told apart, sentence by sentence. */
final class CountedText {

  private static final Pattern RESULTS =
      Pattern.compile("(?i)(?:(?:main|key|principal) )?(?:results?|findings)(?: and [a-z]+)?\\s*:");

  private final List<FigureText> sentences = new ArrayList<>();
  private final TotalSize total = new TotalSize();
  private final int section;
  private int firstResult;

  CountedText(String text) {
    for (Span sentence : Sentences.split(text, new Span(0, text.length()))) {
      sentences.add(new FigureText(text, sentence));
    }
    section = section(text);
    firstResult = sentences.size();
    for (int i = 0; i < sentences.size(); i++) {
      read(i);
    }
    total.best(all(FigureKind.ARM)).ifPresent(this::split);
  }

  /** The sentence that a heading of results stands before; behind the last without one. */
  private int section(String text) {
    int index = 0;
    while (index < sentences.size()
        && !RESULTS.matcher(sentences.get(index).sentence().of(text)).lookingAt()) {
      index++;
    }
    return index;
  }

  private void split(Figure whole) {
    for (FigureText sentence : sentences) {
      if (!ArmSizes.isEvent(sentence)) {
        Splits.of(sentence, whole.count());
      }
    }
  }

  private void read(int index) {
    FigureText sentence = sentences.get(index);
    if (sentence.isEmpty()) {
      firstResult = index * 2 > sentences.size() ? Math.min(firstResult, index) : firstResult;
      return;
    }
    Clearing.clear(sentence);
    Shares.prepare(sentence);
    boolean result = index > 0 && isResult(sentence) || index * 2 > sentences.size();
    firstResult = result ? Math.min(firstResult, index) : firstResult;
    ArmSizes.read(sentence, firstResult <= index);
    total.add(sentence, index);
    Shares.read(sentence, firstResult <= index);
  }

  private static boolean isResult(FigureText text) {
    return !text.of(FigureKind.P_VALUE).isEmpty() || !text.of(FigureKind.LOW).isEmpty();
  }

  List<FigureText> sentences() {
    return sentences;
  }

  /** The sentences from the first result on, and all of a section of results. */
  List<FigureText> results() {
    return sentences.subList(Math.min(section, firstResult), sentences.size());
  }

  AbstractNumbers numbers() {
    List<Figure> arms = all(FigureKind.ARM);
    Optional<Figure> people = total.best(arms);
    int most = people.map(Figure::count).orElse(Integer.MAX_VALUE);
    return new AbstractNumbers(
        people,
        arms.stream().filter(each -> isGroup(each, most)).toList(),
        all(FigureKind.EVENTS),
        all(FigureKind.SHARE));
  }

  /** Smaller than the whole, and no rate "per 1000". */
  private static boolean isGroup(Figure figure, int total) {
    int count = figure.count();
    return count > 2 && count < total && count != 100 && count != 1000 && count != 10000;
  }

  private List<Figure> all(FigureKind kind) {
    return sentences.stream().flatMap(each -> each.of(kind).stream()).toList();
  }
}
