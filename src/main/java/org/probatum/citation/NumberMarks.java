package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;

/** Numbers in brackets or parentheses that may point into the list. */
final class NumberMarks {

  private static final Scan SINGLE = Scan.of("\\W+\\d+\\W+");
  private static final Scan NOUGHT = Scan.of("\\W+0\\W+");
  private static final Scan MARK =
      Scan.of(
          "(?:\\((0|"
              + KeyNumbers.FORM
              + ")\\)|\\[\\^?(0|"
              + KeyNumbers.FORM
              + ")])(?!\\s*\\d{3}\\b|-\\p{L})");
  private static final Scan COUNTED =
      Scan.of(
          "(?i)\\b(?:fig(?:ure|s)?|tables?|eq(?:uation|s)?|steps?|grade|type|phase|appendix"
              + "|section|chapter"
              + "|box|part|item|level|class|stage|iqr|ci|range|interval|median|mean|sd|aged?|panel"
              + "|call|phone|tel|fax)[.:\\s]*$");
  private static final Scan COUNTS =
      Scan.of(
          "(?i)(?:patients|participants|m[ae]n|wom[ae]n|people|subjects|controls|adults|children"
              + "|cases|deaths|events|males?|females?|boys|girls)\\s$");
  private static final Scan NUMBER_AHEAD =
      Scan.of("(?<![\\d.])(?!(?:19|20)\\d\\d\\s?$)[\\d.]+\\s?$");

  /** "10(9)", "Y(1)", "mg/m(2)": a power or an index. */
  private static final Scan GLUED_NUMBER =
      Scan.of("(?<!\\d)(?!(?:19|20)\\d\\d$)\\d+$|[A-Z]$|(?<!\\p{L})\\p{L}$|\\b(?:cm|mm|km|dm)$");

  /** No list begins at 0; right behind a word or a year it can be nothing but a slip. */
  private static final Scan SLIP = Scan.of("(?:\\p{Ll}{3}|\\b(?:19|20)\\d\\d)[.,]?$");

  private static final Scan LIST_LEAD =
      Scan.of("(?:^|[:;,]|\\b(?:and|or|either|both|are|were|is|by|to|include|including))\\s*$");

  private NumberMarks() {}

  static List<Mark> in(String sentence) {
    List<Mark> marks = new ArrayList<>();
    Search found = MARK.search(sentence);
    while (found.find()) {
      boolean round = found.group(1) != null;
      List<String> keys = KeyNumbers.of(round ? found.group(1) : found.group(2));
      String ahead = sentence.substring(0, found.start());
      if (!keys.isEmpty() && isPossible(ahead, found.group(), round)) {
        CalloutStyle style = round ? CalloutStyle.PARENTHESIS : CalloutStyle.BRACKET;
        boolean clear =
            round
                ? isClear(ahead, sentence.substring(found.end()))
                : !NUMBER_AHEAD.isIn(ahead); // "249 [147]" is a mean with its spread
        marks.add(new Mark(new Span(found.start(), found.end()), style, keys, clear));
      }
    }
    return isEnumeration(sentence, marks) ? brackets(marks) : marks;
  }

  private static boolean isPossible(String ahead, String mark, boolean round) {
    boolean several = !SINGLE.isAll(mark);
    return !COUNTED.isIn(ahead)
        && !(round && GLUED_NUMBER.isIn(ahead))
        && !(several && NUMBER_AHEAD.isIn(ahead))
        && !(round && ahead.isBlank())
        && !(NOUGHT.isAll(mark) && !SLIP.isIn(ahead));
  }

  /** Behind a word that is no count of people, and at the end of something. */
  private static boolean isClear(String ahead, String behind) {
    boolean glued = !ahead.isEmpty() && !Character.isWhitespace(ahead.charAt(ahead.length() - 1));
    boolean closes = behind.isBlank() || ".,;:".indexOf(behind.strip().charAt(0)) >= 0;
    return (glued || closes) && !COUNTS.isIn(ahead) && !LIST_LEAD.isIn(ahead);
  }

  /** "(1) sleep, (2) diet and (3) exercise" counts from 1 and each stands before its item. */
  private static boolean isEnumeration(String sentence, List<Mark> marks) {
    List<Mark> round = Few.where(marks, m -> m.style() == CalloutStyle.PARENTHESIS);
    int expected = 1;
    int leads = 0;
    for (Mark mark : round) {
      if (!mark.keys().equals(List.of(Integer.toString(expected++)))) {
        return LIST_LEAD.isIn(sentence.substring(0, mark.span().start())) && leads > 0;
      }
      leads += LIST_LEAD.isIn(sentence.substring(0, mark.span().start())) ? 1 : 0;
    }
    return !round.isEmpty() && leads > 0 && leads >= round.size() - 1;
  }

  private static List<Mark> brackets(List<Mark> marks) {
    return Few.where(marks, mark -> mark.style() == CalloutStyle.BRACKET);
  }
}
