package org.probatum.article.jats;

import java.util.Map;

/** Characters that older articles write by name, as their document type declares them. */
final class CharacterEntities {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("nbsp", "\u00a0"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("minus", "\u2212"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("plusmn", "\u00b1"),
          Map.entry("times", "\u00d7"),
          Map.entry("le", "\u2264"),
          Map.entry("ge", "\u2265"),
          Map.entry("middot", "\u00b7"),
          Map.entry("hellip", "\u2026"),
          Map.entry("deg", "\u00b0"),
          Map.entry("micro", "\u00b5"),
          Map.entry("alpha", "\u03b1"),
          Map.entry("beta", "\u03b2"),
          Map.entry("gamma", "\u03b3"),
          Map.entry("kappa", "\u03ba"),
          Map.entry("mu", "\u03bc"),
          Map.entry("chi", "\u03c7"),
          Map.entry("eacute", "\u00e9"),
          Map.entry("uuml", "\u00fc"),
          Map.entry("ouml", "\u00f6"),
          Map.entry("auml", "\u00e4"));

  private CharacterEntities() {}

  /** The character; the name between its marks where it is not known, never its expansion. */
  static String of(String name) {
    return NAMES.getOrDefault(name, "&" + name + ";");
  }
}
