package org.probatum.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a reader of the page does not see. What a click unfolds is not hidden. */
final class Hidden {

  private static final Pattern STYLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

  private static final Pattern UNSEEN =
      Pattern.compile("(?:^|\\s)(?:sr-only|screen-reader-text|visually-?hidden)(?=\\s|$)");

  private static final Pattern FOLDED =
      Pattern.compile("(?i)accordion|collaps|expand|toggle|tab-?pane|panel|faq|references|sources");

  private Hidden() {}

  static Optional<String> kind(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || STYLE.matcher(element.attr("style")).find()
            || UNSEEN.matcher(element.className()).find();
    return hidden && !isFolded(element) ? Optional.of("hidden text") : Optional.empty();
  }

  private static boolean isFolded(Element element) {
    return element.attr("hidden").equals("until-found")
        || element.attr("role").equals("tabpanel")
        || FOLDED.matcher(element.className() + " " + element.id()).find();
  }
}
