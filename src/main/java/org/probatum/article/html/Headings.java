package org.probatum.article.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.probatum.article.SectionNames;
import org.probatum.article.SectionRole;

/** Headings of a page: those marked up as such, and short paragraphs that are all bold. */
final class Headings {

  private static final Pattern CLUTTER =
      Pattern.compile(
          "(?i)(?:related (?:posts?|articles?|stories|content|reading|links|topics)|you"
              + " (?:may|might)(?: also)? (?:like|enjoy|be interested in).*|(?:share|spread)"
              + " (?:this|the word|on).*|leave a (?:reply|comment).*|post a comment|(?:\\d+"
              + " )?(?:comments?|responses|thoughts on .*)(?: \\(\\d+\\))?|subscribe.*|sign up"
              + " .*|.*\\bnewsletter\\b.*|about the authors?|recommended (?:for"
              + " you|reading|articles)|most (?:read|popular)(?: .*)?|trending(?: .*)?|more"
              + " (?:from|stories|articles|news|on this)\\b.*|read (?:next|more)|up next|join the"
              + " (?:conversation|discussion)|follow us.*|(?:latest|recent|popular)"
              + " (?:posts?|news|articles|comments)|advertisement|cited by.*|similar"
              + " articles|categories|archives|tags)\\W*");

  private static final Pattern STOPPED = Pattern.compile(".*[.!?,;]");

  private static final int LONGEST = 90;
  private static final int SHORT = 40;

  private Headings() {}

  /** The level from 1 to 6; 0 where the element is no heading. */
  static int level(Element element) {
    String name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      return name.charAt(1) - '0';
    }
    if (element.attr("role").equals("heading")) {
      String level = element.attr("aria-level");
      return level.matches("[1-6]") ? level.charAt(0) - '0' : 2;
    }
    return name.equals("p") && (isBold(element) || isKnown(element)) ? 4 : 0;
  }

  /** A short paragraph that is bold from end to end and no sentence. */
  private static boolean isBold(Element paragraph) {
    Element inner = paragraph;
    while (inner.childrenSize() == 1 && inner.ownText().isBlank()) {
      inner = inner.child(0);
      if (inner.nameIs("b") || inner.nameIs("strong")) {
        String words = inner.text().strip();
        return words.length() >= 3
            && words.length() <= LONGEST
            && !STOPPED.matcher(words).matches();
      }
    }
    return false;
  }

  /** A line that can be nothing but the heading of a reference list. */
  private static boolean isKnown(Element paragraph) {
    String words = paragraph.text();
    return words.length() < SHORT
        && !STOPPED.matcher(words).matches()
        && SectionNames.role(words) == SectionRole.REFERENCES;
  }

  static boolean isReferences(Element heading) {
    return level(heading) > 0 && SectionNames.role(heading.text()) == SectionRole.REFERENCES;
  }

  /** Whether the next heading ahead of an element is that of a reference list. */
  static boolean isUnderReferences(Element element) {
    return ahead(element).filter(Headings::isReferences).isPresent();
  }

  private static Optional<Element> ahead(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      Element beside = each.previousElementSibling();
      while (beside != null) {
        Optional<Element> heading = last(beside);
        if (heading.isPresent()) {
          return heading;
        }
        beside = beside.previousElementSibling();
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> last(Element part) {
    return part.select("h1, h2, h3, h4, h5, h6, p").stream()
        .filter(each -> level(each) > 0)
        .reduce((one, next) -> next);
  }

  /** Whether a heading says that what follows is no part of the article. */
  static boolean isClutter(Element heading) {
    return CLUTTER.matcher(heading.text().strip()).matches();
  }

  /** Whether the id of an element repeats a heading, its own or its first. */
  static boolean areNamedFor(Element element) {
    if (element.id().isEmpty()) {
      return false;
    }
    Element heading = level(element) > 0 ? element : element.selectFirst("> h1, > h2, > h3, > h4");
    return heading != null && slug(heading.text()).contains(slug(element.id()));
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
