package org.probatum.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/**
 * Makes callouts of single ties: {@code [4-6]} with links on 4 and 6 is one callout to three
 * entries, brackets included. What leads to no entry is no callout.
 */
final class Ties {

  /** What may stand between the links of one callout. */
  private static final Scan SEPARATOR =
      Scan.of("[\\s,;&\u02d2]*|\\s*\\]?[-\u2010-\u2015\u2212\u207b]\\[?\\s*|\\s*and\\s*");

  private static final Scan RANGE = Scan.of("\\s*\\]?[-\u2010-\u2015\u2212\u207b]\\[?\\s*");

  private static final Scan ENDS =
      Scan.of(
          "\\W*[\\d\u2070-\u2079\u00b9\u00b2\u00b3]{1,3}\\s*[-\u2010-\u2015\u2212]\\s*"
              + "[\\d\u2070-\u2079\u00b9\u00b2\u00b3]{1,3}\\W*");

  private final String text;
  private final Map<String, Integer> order = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Ties(String text, List<Block> blocks) {
    this.text = text;
    for (Block block : blocks) {
      if (block instanceof Block.ReferenceEntry entry) {
        order.putIfAbsent(entry.anchor(), names.size());
        names.add(entry.anchor());
      }
    }
  }

  /** The pointers that lead to entries, joined where they are one callout. */
  List<Pointer> of(List<Pointer> pointers) {
    List<Pointer> joined = new ArrayList<>();
    for (Pointer pointer : pointers) {
      List<String> known = Few.where(pointer.anchors(), order::containsKey);
      if (!known.isEmpty() && stripped(pointer.span()).length() > 0) {
        add(joined, whole(new Pointer(stripped(pointer.span()), known)));
      }
    }
    return Few.each(joined, each -> new Pointer(bracketed(each.span()), each.anchors()));
  }

  private void add(List<Pointer> joined, Pointer next) {
    Pointer last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
    if (last == null || last.span().end() > next.span().start() || !isOne(last, next)) {
      joined.add(next);
      return;
    }
    String between = text.substring(last.span().end(), next.span().start());
    List<String> all = new ArrayList<>(last.anchors());
    if (RANGE.isAll(between)) {
      addBetween(all, order.get(next.anchors().get(0)));
    }
    next.anchors().stream().filter(each -> !all.contains(each)).forEach(all::add);
    joined.set(joined.size() - 1, new Pointer(last.span().upTo(next.span()), all));
  }

  /** A tie of "4-6" to 4 and 6 leads to 5 as well. */
  private Pointer whole(Pointer pointer) {
    List<String> all = new ArrayList<>(pointer.anchors().subList(0, 1));
    if (pointer.anchors().size() == 2 && ENDS.isAll(pointer.span().of(text))) {
      addBetween(all, order.get(pointer.anchors().get(1)));
      all.add(pointer.anchors().get(1));
      return new Pointer(pointer.span(), all);
    }
    return pointer;
  }

  /** The entries between the end of a list and another entry. */
  private void addBetween(List<String> all, int to) {
    int from = order.get(all.get(all.size() - 1));
    for (int i = from + 1; i < to; i++) {
      all.add(names.get(i));
    }
  }

  private boolean isOne(Pointer last, Pointer next) {
    String between = text.substring(last.span().end(), next.span().start());
    boolean closed =
        between.isBlank()
            && text.charAt(last.span().end() - 1) == ']'
            && text.charAt(next.span().start()) == '[';
    return !closed && between.length() <= 8 && SEPARATOR.isAll(between);
  }

  private Span stripped(Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private Span bracketed(Span span) {
    boolean ahead = span.start() > 0 && "[(".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean behind = span.end() < text.length() && "])".indexOf(text.charAt(span.end())) >= 0;
    return ahead && behind ? new Span(span.start() - 1, span.end() + 1) : span;
  }
}
