package org.probatum.article.html;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on a page around its article, told by the names that it goes by. */
enum Clutter {
  NAVIGATION(
      "navigation",
      "nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toc|table-of-contents"
          + "|skip-links?|skip-to-\\w+|jump-links?|site-header|site-footer|masthead|navbox"
          + "|catlinks|printfooter|mw-editsection|mw-jump-link|editsection|prev-next|sitemap"
          + "|topbar|toolbar|tags?-list|post-tags|hatnote|noprint|sistersitebox|ambox"),
  CONSENT(
      "cookie notice",
      "cookies?|gdpr|ccpa|onetrust|cookiebot|consent-(?:banner|manager|modal|popup|overlay|bar)"),
  COMMENTS(
      "comments",
      "comments|commentlist|disqus\\w*|respond"
          + "|comment-(?:list|area|section|form|thread|box|wrapper|container|block|body)"),
  RELATED(
      "related posts",
      "related|relatedposts|jp-relatedposts|similar-articles|cited-?by|up-next|also-read"
          + "|(?:related|recommended|latest|popular|trending|more)-(?:posts?|articles?|content"
          + "|stories|reading|news|topics?|links?|items?|block|list|pages?)"
          + "|you-may-(?:also-)?like|read-next|more-from|most-(?:read|popular|viewed)|outbrain"
          + "|taboola|trending"),
  SHARING(
      "share bar",
      "share|sharing|sharedaddy|addthis\\w*|addtoany\\w*|social"
          + "|share-(?:bar|buttons?|links?|tools?|icons?|this|post|article|block|container|menu)"
          + "|social-(?:share|sharing|media|links?|icons?|bar|buttons?|follow|nav|list)"),
  NEWSLETTER(
      "newsletter or sign-up form",
      "newsletters?|subscribe|subscription|signup|sign-up|mailchimp|mc-embed\\w*|mc4wp\\w*"
          + "|email-(?:capture|signup)|optin|paywall|regwall|login-(?:box|form|prompt)"),
  AUTHOR(
      "author box or byline",
      "author-(?:box|bio|card|info|profile|block|description|details|about)"
          + "|about-(?:the-)?authors?|bio-box|post-author|entry-author|byline|dateline|cg"
          + "|contrib-group|contributors|(?:author|authors)-list|affiliations"
          + "|(?:contributor|reviewer)-(?:bio|card|box)|(?:entry|post|article)-meta|posted-on"
          + "|read(?:ing)?-time"),
  ADVERTISING(
      "advertising",
      "ads?|advert|advertisement|sponsored|promo|promo-(?:box|banner|block|unit)|adsbygoogle"
          + "|ads?-(?:slot|container|unit|wrapper|banner|block|label|box)"
          + "|sponsored-(?:content|links?|box)|cta-(?:box|banner|block)"
          + "|(?:top|app|alert|site|notification)-banner"),
  SIDEBAR("sidebar", "sidebar|widget|widget-area|pull-?quote|(?:right|left|side)-rail|infobox"),
  POPUP("pop-up", "modal|pop-?up|lightbox|tooltip|toast");

  private final String words;
  private final Pattern whole;
  private final Pattern within;

  Clutter(String words, String names) {
    this.words = words;
    this.whole = Pattern.compile(names);
    String compound =
        Arrays.stream(split(names))
            .filter(each -> !Plain.WORDS.matcher(each.replace("?", "")).matches())
            .collect(Collectors.joining("|"));
    this.within = Pattern.compile("(?:^|-)(?:" + compound + ")(?:-|$)");
  }

  /** How the notes call it. */
  String words() {
    return words;
  }

  /** Whether a name, in lower case with hyphens between its words, tells of this. */
  boolean fits(String name) {
    return whole.matcher(name).matches() || within.matcher(name).find();
  }

  /** The alternatives of a pattern; those within parentheses belong together. */
  private static String[] split(String names) {
    return names.split("\\|(?![^()]*\\))");
  }

  /** Words so plain that they count only as a whole name: an id may be "share-decision". */
  private static final class Plain {
    static final Pattern WORDS =
        Pattern.compile(
            "nav|menu|tags?|comments|related|share|sharing|social|ads?|promo|trending|widget"
                + "|subscription|subscribe|sponsored|toast|pager|respond|toc");
  }
}
