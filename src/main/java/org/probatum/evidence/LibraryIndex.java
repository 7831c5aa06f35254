package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ways into a library: identifiers, titles, authors with years. Built once, never changed. */
final class LibraryIndex {

  private static final int MOST_LIKE = 20;

  private final Map<String, Work> byDoi = new HashMap<>();
  private final Map<String, Work> byPmid = new HashMap<>();
  private final Map<String, List<Work>> byAuthorYear = new HashMap<>();
  private final Map<String, List<Work>> byTitleWord = new HashMap<>();
  private final Map<Work, Set<String>> titles = new IdentityHashMap<>();

  LibraryIndex(Collection<Work> works) {
    for (Work work : works) {
      if (work.doi() != null) {
        byDoi.put(work.doi(), work);
      }
      if (work.pmid() != null) {
        byPmid.put(work.pmid(), work);
      }
      work.years().forEach(year -> put(byAuthorYear, authorYear(work.firstFamily(), year), work));
      Set<String> words = Titles.words(work.title());
      titles.put(work, words);
      words.forEach(word -> put(byTitleWord, word, work));
    }
  }

  Work byDoi(String doi) {
    return byDoi.get(doi.toLowerCase(Locale.ROOT));
  }

  Work byPmid(String pmid) {
    return byPmid.get(pmid);
  }

  List<Work> byAuthorYear(String family, int year) {
    return byAuthorYear.getOrDefault(authorYear(family, year), List.of());
  }

  /** Works whose title is at least so much like the given one, the likest first. */
  List<Work> byTitle(String title, double least) {
    Set<String> words = Titles.words(title);
    Set<Work> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    words.forEach(word -> seen.addAll(byTitleWord.getOrDefault(word, List.of())));
    Map<Work, Double> likeness = new IdentityHashMap<>();
    for (Work work : seen) {
      double like = Titles.likeness(words, titles.get(work));
      if (like >= least) {
        likeness.put(work, like);
      }
    }
    return likeness.keySet().stream()
        .sorted(Comparator.comparing((Work work) -> -likeness.get(work)).thenComparing(Work::key))
        .limit(MOST_LIKE)
        .toList();
  }

  private static String authorYear(String family, int year) {
    return family.toLowerCase(Locale.ROOT) + " " + year;
  }

  private static void put(Map<String, List<Work>> index, String key, Work work) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(work);
  }
}
