package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.RaisedCallout;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Raised numbers, and numbers glued behind a word or full stop that lost their raise. */
final class RaisedMarks {

  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final Pattern RAISED =
      Pattern.compile(
          "["
              + DIGITS
              + "]+(?:\\s?[,\\u02d2\\u2019\\u207b\\u2010-\\u2015\\u2212-]\\s?["
              + DIGITS
              + "]+)*");
  private static final Scan UNIT =
      Scan.of(
          "(?:(?<!\\b(?:19|20)\\d)\\d|\u00d7|(?<!\\p{L})(?:[mckd]?m|ft|in|R|r|I|t|s|\u03c7|\u03b7|x|y|T|H|CO|kg/m"
              + "|Chi|chi))$");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{Ll}{3}|\\p{L}{2}[.,;:]|\\)[.,;:]?|[%\\u201d\"][.,]?|[.,][\\u201d\"])("
              + "[1-9]\\d{0,2}(?:[,\\u2010-\\u2015\\u2212-][1-9]\\d{0,2})*)(?=\\s|$|[.,;:)]\\s"
              + "|[.;:)]$)");
  private static final Scan NAMED =
      Scan.of(
          "(?i)(?:\\b(?:omega|covid|type|stage|grade|phase|day|week|figure|fig|table|level|step"
              + "|item|visit"
              + "|group|arm|wave|vol|no|pp?|version|box|vitamin|part|section|chapter|ref|eq|nos"
              + "|approx|ca)[.,;:]?|\\d\\))$");

  private RaisedMarks() {}

  /** Raised digits that are no power, raised by shape or by marks. */
  static List<Mark> raised(String sentence) {
    List<Mark> marks = new ArrayList<>();
    if (hasRaised(sentence)) {
      addRaised(marks, RAISED.matcher(sentence), sentence);
    }
    if (sentence.indexOf('^') >= 0 || sentence.indexOf('<') >= 0) {
      addRaised(marks, RaisedCallout.FORM.matcher(sentence), sentence);
    }
    return marks;
  }

  private static boolean hasRaised(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) > 127 && DIGITS.indexOf(sentence.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void addRaised(List<Mark> marks, Matcher matcher, String sentence) {
    while (matcher.find()) {
      String ahead = sentence.substring(0, matcher.start());
      if (!UNIT.isIn(ahead) && !ahead.isBlank()) {
        add(marks, matcher, plain(matcher.group()), true);
      }
    }
  }

  /** Digits on the line, straight behind a word or its full stop. */
  static List<Mark> glued(String sentence) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = GLUED.matcher(sentence);
    while (matcher.find()) {
      if (!NAMED.isIn(sentence.substring(0, matcher.start()))) {
        add(marks, matcher, matcher.group(), false);
      }
    }
    return marks;
  }

  private static void add(List<Mark> marks, Matcher at, String numbers, boolean clear) {
    List<String> keys = KeyNumbers.of(numbers);
    if (!keys.isEmpty()) {
      marks.add(new Mark(new Span(at.start(), at.end()), CalloutStyle.SUPERSCRIPT, keys, clear));
    }
  }

  private static String plain(String raised) {
    StringBuilder plain = new StringBuilder(raised.length());
    for (char c : raised.toCharArray()) {
      int digit = DIGITS.indexOf(c);
      plain.append(digit >= 0 ? (char) ('0' + digit) : c == '\u207b' ? '-' : c);
    }
    return plain.toString();
  }
}
