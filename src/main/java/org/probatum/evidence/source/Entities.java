package org.probatum.evidence.source;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that HTML writes as entities; some registers leave them in titles and abstracts. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)?(?:(lt|gt|amp|quot|apos|nbsp)|#(\\d{1,6})|#x([\\da-fA-F]{1,5}));");
  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

  private Entities() {}

  /** The text with the signs themselves, also where they were written as entities twice. */
  static String read(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(each -> Matcher.quoteReplacement(sign(each)));
  }

  private static String sign(MatchResult entity) {
    if (entity.group(1) != null) {
      return NAMED.get(entity.group(1));
    }
    int sign =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    boolean letter =
        Character.isValidCodePoint(sign)
            && Character.getType(sign) != Character.SURROGATE
            && !Character.isISOControl(sign);
    return letter ? Character.toString(sign) : " ";
  }
}
