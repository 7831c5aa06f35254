package org.probatum.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells clutter by the classes and the id of an element; a name is judged once for a page. */
final class ClutterNames {

  /** Classes that tell the state of a page, not what an element is. */
  private static final Pattern STATE =
      Pattern.compile("^(?:has|with|no|is|show|hide|js|single)-.*");

  private static final int LONGEST = 100;

  private final Map<String, Optional<Clutter>> judged = new HashMap<>();

  Optional<Clutter> of(Element element) {
    Stream<String> id = Headings.areNamedFor(element) ? Stream.empty() : Stream.of(element.id());
    return Stream.concat(element.classNames().stream(), id)
        .filter(name -> !name.isEmpty() && name.length() < LONGEST)
        .map(name -> judged.computeIfAbsent(name, ClutterNames::judge))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Clutter> judge(String name) {
    String plain =
        name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .replaceAll("[_\\W]+", "-")
            .toLowerCase(Locale.ROOT);
    return STATE.matcher(plain).matches()
        ? Optional.empty()
        : Stream.of(Clutter.values()).filter(kind -> kind.fits(plain)).findFirst();
  }
}
