package org.probatum.article.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes into a page what its own style sheets say of two things that matter: what is raised, and
 * what is not shown. Only rules for one class or id are followed; what another rule shows again is
 * not hidden but folded.
 */
final class StyleRules {

  /** Characters; larger sheets belong to a site, not to an article. */
  private static final int LARGEST = 500_000;

  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]{0,10}[.#][\\w-]{1,60}");
  private static final Pattern NAME = Pattern.compile("[.#][\\w-]{1,60}");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern SHOWN = Pattern.compile("(?i)display\\s*:\\s*(?!none)\\w");
  private static final Pattern RAISED = Pattern.compile("(?i)vertical-align\\s*:\\s*super");

  /** Letters; a longer text stands on a line of its own. */
  private static final int LONGEST_RAISED = 40;

  private final Set<String> hidden = new LinkedHashSet<>();
  private final Set<String> raised = new LinkedHashSet<>();
  private final Set<String> shown = new LinkedHashSet<>();

  private StyleRules() {}

  static void write(Document page) {
    String sheets =
        page.select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
    StyleRules rules = new StyleRules();
    if (sheets.length() <= LARGEST) {
      rules.read(withoutComments(sheets));
    }
    rules.apply(page);
  }

  private void read(String sheets) {
    int at = 0;
    int open = sheets.indexOf('{');
    int close = sheets.indexOf('}', open);
    while (open >= 0 && close >= 0) {
      int inner = sheets.indexOf('{', open + 1);
      boolean nested = inner >= 0 && inner < close;
      if (!nested) {
        String declarations = sheets.substring(open + 1, close);
        List.of(sheets.substring(at, open).split(","))
            .forEach(selector -> read(selector.strip(), declarations));
      }
      at = nested ? open + 1 : close + 1;
      open = sheets.indexOf('{', at);
      close = close < open ? sheets.indexOf('}', open) : close;
    }
  }

  private static String withoutComments(String sheets) {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    for (int open = sheets.indexOf("/*"); open >= 0; open = sheets.indexOf("/*", at)) {
      bare.append(sheets, at, open).append(' ');
      int close = sheets.indexOf("*/", open + 2);
      if (close < 0) {
        return bare.toString();
      }
      at = close + 2;
    }
    return bare.append(sheets, at, sheets.length()).toString().replaceAll("<!--|-->", " ");
  }

  private void read(String selector, String declarations) {
    boolean simple = SIMPLE.matcher(selector.toLowerCase(Locale.ROOT)).matches();
    if (simple && HIDDEN.matcher(declarations).find()) {
      hidden.add(selector);
    } else if (SHOWN.matcher(declarations).find()) {
      NAME.matcher(selector).results().forEach(name -> shown.add(name.group()));
    }
    if (simple && RAISED.matcher(declarations).find()) {
      raised.add(selector);
    }
  }

  private void apply(Document page) {
    hidden.removeIf(selector -> NAME.matcher(selector).results().anyMatch(this::isShown));
    for (Element element : page.getAllElements()) {
      if (isOf(raised, element) || RAISED.matcher(element.attr("style")).find()) {
        raise(element);
      }
      if (isOf(hidden, element)) {
        element.attr("hidden", "");
      }
    }
  }

  private boolean isShown(MatchResult name) {
    return shown.contains(name.group());
  }

  private static boolean isOf(Set<String> selectors, Element element) {
    String name = element.normalName();
    return !selectors.isEmpty()
        && Stream.concat(
                element.classNames().stream().map(each -> "." + each),
                Stream.of("#" + element.id()))
            .anyMatch(each -> selectors.contains(each) || selectors.contains(name + each));
  }

  private static void raise(Element element) {
    if (!element.isBlock() && element.text().length() <= LONGEST_RAISED) {
      element.tagName("sup");
    }
  }
}
