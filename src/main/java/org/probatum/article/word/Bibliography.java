package org.probatum.article.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.probatum.article.ReferenceList;

/** Finds the entry of the reference list that a reference manager's work stands in. */
final class Bibliography {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Letters; a shorter title may stand in many entries. */
  private static final int TELLING_TITLE = 12;

  private final List<Entry> entries = new ArrayList<>();

  Bibliography(List<Passage> passages) {
    boolean told = passages.stream().anyMatch(each -> each.role() instanceof Role.Entry);
    for (Passage each : passages) {
      boolean entry =
          told ? each.role() instanceof Role.Entry : ReferenceList.looksLikeEntry(each.text());
      if (entry) {
        entries.add(new Entry(each.anchor(), plain(each.text())));
      }
    }
  }

  private record Entry(String anchor, String words) {

    boolean holds(String part) {
      return !part.isEmpty() && words.contains(" " + part + " ");
    }
  }

  /** The anchor of the entry; empty where none, or no single one, is this work. */
  Optional<String> find(Target.Work work) {
    String doi = plain(work.doi()).strip();
    String title = plain(work.title()).strip();
    String author = plain(work.author()).strip();
    return only(entry -> entry.holds(doi))
        .or(() -> only(entry -> title.length() >= TELLING_TITLE && entry.holds(title)))
        .or(() -> only(entry -> entry.holds(author) && entry.holds(work.year())));
  }

  private Optional<String> only(Predicate<Entry> fits) {
    List<Entry> found = entries.stream().filter(fits).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0).anchor()) : Optional.empty();
  }

  private static String plain(String words) {
    String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    return " " + BETWEEN.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT).strip() + " ";
  }
}
