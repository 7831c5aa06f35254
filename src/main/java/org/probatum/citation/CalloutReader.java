package org.probatum.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.Sentence;
import org.probatum.text.Few;

/** Finds the markers that point into the reference list. */
final class CalloutReader {

  /** Numbers in parentheses are taken for callouts without a list only where there are several. */
  private static final int SEVERAL = 3;

  /** Without a list, numbers in parentheses go up by no more from one to the next. */
  private static final int STEP = 2;

  /** A number beyond the list is a missing entry only so far behind its end. */
  private static final int BEYOND = 20;

  List<Callout> read(Article article, List<Reference> references) {
    ReferenceIndex index = new ReferenceIndex(references, article.text());
    List<Callout> found = found(article.sentences(), index);
    List<Callout> kept = withoutStrayNumbers(article, found, index);
    if (index.isNumbered() && Few.none(kept, CalloutReader::isNumeric)) {
      addGlued(article, index, kept);
    }
    List<Callout> tied = PointerCallouts.of(article);
    kept.removeIf(callout -> Few.any(tied, each -> meets(each, callout)));
    kept.addAll(tied);
    kept.addAll(NamedTitles.of(article, references, kept));
    kept.sort(Comparator.comparing(callout -> callout.location().span()));
    return List.copyOf(kept);
  }

  private static boolean meets(Callout one, Callout other) {
    return one.location().span().overlaps(other.location().span());
  }

  private static List<Callout> found(List<Sentence> sentences, ReferenceIndex index) {
    List<List<Mark>> marks = Few.each(sentences, sentence -> marks(sentence.text()));
    UsualMarks usual = new UsualMarks();
    List<Callout> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      String text = sentences.get(i).text();
      marks.get(i).forEach(mark -> usual.add(mark, text, index));
    }
    for (int i = 0; i < marks.size(); i++) {
      Sentence sentence = sentences.get(i);
      marks.get(i).stream()
          .filter(mark -> !isStray(mark, sentence.text(), index, usual))
          .forEach(mark -> found.add(callout(sentence, mark, index)));
    }
    return found;
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
      marks.addAll(NumberMarks.in(text));
      marks.addAll(AuthorYearMarks.in(text));
    }
    marks.addAll(RaisedMarks.raised(text));
    return marks;
  }

  /** Leads nowhere, and its shape does not tell that it should. */
  private static boolean isStray(Mark mark, String text, ReferenceIndex index, UsualMarks usual) {
    if (Few.any(mark.keys(), key -> index.find(key) != null)) {
      return false;
    }
    boolean named = mark.style() == CalloutStyle.AUTHOR_YEAR;
    return !mark.clear() && !usual.has(mark, text)
        || named && index.isNumbered()
        || !named
            && !index.isEmpty()
            && !isGlued(text, mark.span().start())
            && lowest(mark) > index.highest() + BEYOND;
  }

  private static int lowest(Mark mark) {
    return mark.keys().stream().mapToInt(CalloutReader::number).min().orElse(0);
  }

  private static void addGlued(Article article, ReferenceIndex index, List<Callout> kept) {
    for (Sentence sentence : article.sentences()) {
      for (Mark mark : RaisedMarks.glued(sentence.text())) {
        if (Few.all(mark.keys(), key -> index.find(key) != null)) {
          kept.add(callout(sentence, mark, index));
        }
      }
    }
  }

  private static Callout callout(Sentence sentence, Mark mark, ReferenceIndex index) {
    List<String> references = new ArrayList<>();
    List<String> dangling = new ArrayList<>();
    for (String key : mark.keys()) {
      String id = index.find(key);
      if (id == null) {
        dangling.add(key);
      } else if (!references.contains(id)) {
        references.add(id);
      }
    }
    return new Callout(
        mark.span().of(sentence.text()),
        sentence.location().at(sentence.part(mark.span().start(), mark.span().end())),
        sentence.index(),
        mark.style(),
        mark.keys(),
        List.copyOf(references),
        List.copyOf(dangling));
  }

  /** Parentheses where the article calls out by brackets, or has no list and few of them. */
  private static List<Callout> withoutStrayNumbers(
      Article article, List<Callout> found, ReferenceIndex index) {
    long round = count(found, CalloutStyle.PARENTHESIS);
    long square = count(found, CalloutStyle.BRACKET);
    boolean stray =
        square > round
            || count(found, CalloutStyle.SUPERSCRIPT) > round
            || !index.isNumbered() && round < SEVERAL;
    boolean answered =
        Few.any(found, c -> c.style() == CalloutStyle.PARENTHESIS && !c.references().isEmpty());
    List<Callout> kept = new ArrayList<>(found);
    if (index.isEmpty() && !countsUp(found)) {
      kept.removeIf(CalloutReader::isNumeric);
    }
    kept.removeIf(
        callout ->
            callout.style() == CalloutStyle.PARENTHESIS
                && (stray || index.isNumbered() && !answered && !isGlued(article, callout)));
    return kept;
  }

  /** Markers begin at 1 and go up by few; counts of people, doses and ranges do not. */
  private static boolean countsUp(List<Callout> found) {
    int highest = 0;
    for (Callout callout : found) {
      if (isNumeric(callout)) {
        int step = callout.style() == CalloutStyle.BRACKET ? BEYOND : STEP;
        if (number(callout.keys().get(0)) > highest + step) {
          return false;
        }
        highest = Math.max(highest, number(callout.keys().get(callout.keys().size() - 1)));
      }
    }
    return true;
  }

  private static int number(String key) {
    return Integer.parseInt(key);
  }

  /** "In 2018(9)": nothing but a callout stands so close behind a word. */
  private static boolean isGlued(Article article, Callout callout) {
    return isGlued(article.text(), callout.location().span().start());
  }

  private static boolean isGlued(String text, int start) {
    return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
  }

  private static boolean isNumeric(Callout callout) {
    return callout.style() != CalloutStyle.AUTHOR_YEAR;
  }

  private static long count(List<Callout> found, CalloutStyle style) {
    return found.stream().filter(callout -> callout.style() == style).count();
  }
}
