package org.probatum.citation;

import java.util.regex.Matcher;
import org.probatum.text.Scan;

/**
 * Where in its container a work stands.
 *
 * @param volume volume, or null
 * @param issue issue, or null
 * @param pages pages or article number, or null
 * @param start offset of the first of them in the text looked at; its length where there is none
 */
record Locator(String volume, String issue, String pages, int start) {

  private static final String DASH = "\\s*[-\\u2010-\\u2015\\u2212]+\\s*";
  private static final String PAGE =
      "(?:[a-z]{4}(?=\\d{3})|[A-Za-z]{0,3}|[A-Z]{2,5}[a-z]{1,3})\\d[\\w.]*";
  private static final String PAGES = "(?<pages>" + PAGE + "(?:" + DASH + PAGE + ")?)";
  private static final String VOLUME =
      "(?<volume>[A-Z]?\\d{1,4}[A-Za-z]?(?:\\s?[Ss]uppl?\\.?\\s?\\d*)?)";
  private static final String ISSUE = "(?:\\s*\\((?<issue>[^()]{1,25})\\))?";
  private static final String ARTICLE =
      "(?:pp?\\.\\s*|pages?\\s+)?(?:art(?:icle)?\\.?\\s*(?:ID|no\\.?|number)?\\s*:?\\s*)?";
  private static final Scan STOPS = Scan.of("[.]+$");
  private static final Scan[] FORMS = {
    // 2018 Nov;142(3):72-82
    Scan.of(
        "(?:19|20)\\d{2}[^;:()]{0,15};\\s*"
            + VOLUME
            + "?"
            + ISSUE
            + "\\s*(?:[:,]\\s*"
            + PAGES
            + ")?"),
    // vol. 12, no. 3, pp. 34-56
    Scan.of(
        "(?i),?\\s*\\bvol(?:ume|\\.)?\\s*(?<volume>[\\divxl]+)"
            + ISSUE
            + "(?:,?\\s*(?:no|issue|iss|n)\\.?\\s*(?<no>[\\w-]+))?"
            + "(?:[^\\d]{0,12}(?:19|20)\\d{2}\\)?)?(?:[\\s,:;.]*(?:pp?\\.|pages?)\\s*"
            + PAGES
            + ")?"),
    // 12, no. 3 (2020): 34-56
    Scan.of(
        "(?i),?\\s*"
            + VOLUME
            + ",?\\s*(?:no|issue|iss)\\.?\\s*(?<no>[\\w-]+)"
            + "(?:\\s*\\([^()]*\\d{4}\\))?(?:\\s*[,:]\\s*"
            + ARTICLE
            + PAGES
            + ")?"),
    // 176(11), 923-930   12: 34-56   12 (2020) 34-56
    Scan.of(
        "(?i),?\\s+"
            + VOLUME
            + "\\s*"
            + ISSUE
            + "\\s*[,:;.]?\\s*"
            + ARTICLE
            + "(?<=[,:;.)\\s])"
            + PAGES
            + "(?=\\s*(?:$|[.,;(\\[]))"),
    // , 14.
    Scan.of(",\\s*" + VOLUME + ISSUE + "\\s*\\.?\\s*$"),
    // (pp. 34-56)
    Scan.of("(?i)[,(\\s]*\\b(?:pp?\\.|pages?)\\s*(?<volume>(?!))?" + PAGES)
  };

  static Locator in(String text) {
    for (Scan form : FORMS) {
      Matcher matcher = form.first(text).orElse(null);
      if (matcher != null) {
        String issue = group(matcher, "issue");
        String number = group(matcher, "no");
        return new Locator(
            group(matcher, "volume"),
            issue == null ? number : issue,
            trimmed(group(matcher, "pages")),
            matcher.start());
      }
    }
    return new Locator(null, null, null, text.length());
  }

  private static String trimmed(String pages) {
    return pages == null ? null : STOPS.replaceAll(pages, "");
  }

  private static String group(Matcher matcher, String name) {
    boolean has = matcher.pattern().pattern().contains("(?<" + name + ">");
    String found = has ? matcher.group(name) : null;
    return found == null || found.isBlank() ? null : found.strip();
  }
}
