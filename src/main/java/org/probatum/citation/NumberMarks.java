package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Span;

/** Numbers in brackets or parentheses that may point into the list. */
final class NumberMarks {

  private static final Pattern SINGLE = Pattern.compile("\\W+\\d+\\W+");
  private static final Pattern NOUGHT = Pattern.compile("\\W+0\\W+");
  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\((0|"
              + KeyNumbers.FORM
              + ")\\)|\\[\\^?(0|"
              + KeyNumbers.FORM
              + ")])(?!\\s*\\d{3}\\b|-\\p{L})");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(?:fig(?:ure|s)?|tables?|eq(?:uation|s)?|steps?|grade|type|phase|appendix"
              + "|section|chapter"
              + "|box|part|item|level|class|stage|iqr|ci|range|interval|median|mean|sd|aged?|panel"
              + "|call|phone|tel|fax)[.:\\s]*$");
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?i)(?:patients|participants|m[ae]n|wom[ae]n|people|subjects|controls|adults|children"
              + "|cases|deaths|events|males?|females?|boys|girls)\\s$");
  private static final Pattern NUMBER_AHEAD =
      Pattern.compile("(?<![\\d.])(?!(?:19|20)\\d\\d\\s?$)[\\d.]+\\s?$");

  /** "10(9)", "Y(1)", "mg/m(2)": a power or an index. */
  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(?<!\\d)(?!(?:19|20)\\d\\d$)\\d+$|[A-Z]$|(?<!\\p{L})\\p{L}$|\\b(?:cm|mm|km|dm)$");

  /** No list begins at 0; right behind a word or a year it can be nothing but a slip. */
  private static final Pattern SLIP = Pattern.compile("(?:\\p{Ll}{3}|\\b(?:19|20)\\d\\d)[.,]?$");

  private static final Pattern LIST_LEAD =
      Pattern.compile(
          "(?:^|[:;,]|\\b(?:and|or|either|both|are|were|is|by|to|include|including))\\s*$");

  private NumberMarks() {}

  static List<Mark> in(String sentence) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(sentence);
    while (matcher.find()) {
      boolean round = matcher.group(1) != null;
      List<String> keys = KeyNumbers.of(round ? matcher.group(1) : matcher.group(2));
      String ahead = sentence.substring(0, matcher.start());
      if (!keys.isEmpty() && isPossible(ahead, matcher.group(), round)) {
        CalloutStyle style = round ? CalloutStyle.PARENTHESIS : CalloutStyle.BRACKET;
        boolean clear =
            round
                ? isClear(ahead, sentence.substring(matcher.end()))
                : !NUMBER_AHEAD.matcher(ahead).find(); // "249 [147]" is a mean with its spread
        marks.add(new Mark(new Span(matcher.start(), matcher.end()), style, keys, clear));
      }
    }
    return isEnumeration(sentence, marks) ? brackets(marks) : marks;
  }

  private static boolean isPossible(String ahead, String mark, boolean round) {
    boolean several = !SINGLE.matcher(mark).matches();
    return !COUNTED.matcher(ahead).find()
        && !(round && GLUED_NUMBER.matcher(ahead).find())
        && !(several && NUMBER_AHEAD.matcher(ahead).find())
        && !(round && ahead.isBlank())
        && !(NOUGHT.matcher(mark).matches() && !SLIP.matcher(ahead).find());
  }

  /** Behind a word that is no count of people, and at the end of something. */
  private static boolean isClear(String ahead, String behind) {
    boolean glued = !ahead.isEmpty() && !Character.isWhitespace(ahead.charAt(ahead.length() - 1));
    boolean closes = behind.isBlank() || ".,;:".indexOf(behind.strip().charAt(0)) >= 0;
    return (glued || closes) && !COUNTS.matcher(ahead).find() && !LIST_LEAD.matcher(ahead).find();
  }

  /** "(1) sleep, (2) diet and (3) exercise" counts from 1 and each stands before its item. */
  private static boolean isEnumeration(String sentence, List<Mark> marks) {
    List<Mark> round = Few.where(marks, m -> m.style() == CalloutStyle.PARENTHESIS);
    int expected = 1;
    int leads = 0;
    for (Mark mark : round) {
      if (!mark.keys().equals(List.of(Integer.toString(expected++)))) {
        return LIST_LEAD.matcher(sentence.substring(0, mark.span().start())).find() && leads > 0;
      }
      leads += LIST_LEAD.matcher(sentence.substring(0, mark.span().start())).find() ? 1 : 0;
    }
    return !round.isEmpty() && leads > 0 && leads >= round.size() - 1;
  }

  private static List<Mark> brackets(List<Mark> marks) {
    return Few.where(marks, mark -> mark.style() == CalloutStyle.BRACKET);
  }
}
