package org.probatum.measure;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Span;

/** Tokens of a corpus put together to a text as it was printed, and the way back. */
final class TokenText {

  private static final String BEHIND = ".,;:)]%";

  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();

  TokenText(List<String> tokens) {
    String before = "";
    for (String token : tokens) {
      text.append(isGlued(before, token) ? "" : " ");
      places.add(new Span(text.length(), text.length() + token.length()));
      text.append(token);
      before = token;
    }
  }

  /** A decimal point and a hyphen stand between what they join; marks stand behind a word. */
  private boolean isGlued(String before, String token) {
    boolean decimal =
        before.equals(".")
            && places.size() > 1
            && Character.isDigit(token.charAt(0))
            && Character.isDigit(text.charAt(places.get(places.size() - 1).start() - 1));
    return places.isEmpty()
        || token.length() == 1 && BEHIND.indexOf(token.charAt(0)) >= 0
        || "-/".contains(token)
        || "-/([".contains(before)
        || decimal;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Numbers of the first and the last token that a stretch of the text touches. */
  String tokens(Span span) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).start() < span.end() && span.start() < places.get(i).end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first + "-" + last;
  }

  /** The words of such tokens. */
  String words(String tokens) {
    String[] ends = tokens.split("-");
    int last = Integer.parseInt(ends[ends.length - 1]);
    int first = Integer.parseInt(ends[0]);
    return first < 0 || last >= places.size()
        ? tokens
        : text.substring(places.get(first).start(), places.get(last).end());
  }
}
