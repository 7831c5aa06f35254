package org.probatum.evidence.source.bibtex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;

/** Fields of an entry as plain text, whatever the case of their names. */
final class Fields {

  private final BibTeXEntry entry;
  private final Map<String, Value> values;

  Fields(BibTeXEntry entry) {
    this.entry = entry;
    this.values =
        entry.getFields().entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> name(each.getKey()), Map.Entry::getValue, (one, other) -> one));
  }

  private static String name(Key key) {
    return key.getValue().toLowerCase(Locale.ROOT);
  }

  String type() {
    return name(entry.getType());
  }

  /** Empty where there is no such field. */
  String text(String name) {
    Value value = values.get(name);
    return value == null ? "" : plain(value.toUserString());
  }

  /** Names that "and" joins, outside braces. */
  List<String> names(String name) {
    Value value = values.get(name);
    return value == null
        ? List.of()
        : Arrays.stream(value.toUserString().split("\\s+and\\s+")).map(Fields::plain).toList();
  }

  /** Commands of LaTeX become letters; where they make no sense, the text stays without braces. */
  private static String plain(String latex) {
    if (latex.indexOf('\\') < 0) {
      return latex.replace("{", "").replace("}", "").replace('~', ' ');
    }
    try {
      List<LaTeXObject> objects = new LaTeXParser().parse(latex);
      return new LaTeXPrinter().print(objects).replace("{", "").replace("}", "");
    } catch (ParseException | RuntimeException e) {
      return latex.replaceAll("[{}]", "");
    }
  }
}
