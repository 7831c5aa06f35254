package org.probatum.evidence.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The key of an imported work: by what it is told apart from all others. */
public final class WorkKey {

  private static final int LONGEST = 80;

  private WorkKey() {}

  /** By DOI, else by PubMed number, else by registry number; null without any of them. */
  public static String of(String doi, String pmid, String registration) {
    if (doi != null) {
      return doi;
    }
    return pmid != null ? ofPmid(pmid) : registration;
  }

  public static String ofPmid(String pmid) {
    return "pmid-" + pmid;
  }

  /** By first author, year and the beginning of the title, where there is no identifier. */
  static String of(String title, Collection<String> authors, Collection<Integer> years) {
    String who = authors.stream().findFirst().orElse("");
    String when = years.stream().findFirst().map(String::valueOf).orElse("");
    String plain = Normalizer.normalize(who + " " + when + " " + title, Normalizer.Form.NFD);
    String key =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^\\p{L}\\d]+", "-")
            .replaceAll("^-|-$", "");
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "-" + hash(key);
  }

  private static String hash(String key) {
    return Integer.toHexString(key.hashCode());
  }
}
