package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.citation.tagging.EntryModel;
import org.probatum.citation.tagging.EntryTag;
import org.probatum.citation.tagging.EntryWords;
import org.probatum.text.Months;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Makes the fields of an entry from its words and what each belongs to. */
final class TaggedFields {

  private static final Scan NAMES = Scan.of("[.,]?\\s*\\p{Lu}[\\p{L}\\s,:&]+[.,]?");
  private static final Scan YEAR = Scan.of("(?:1[5-9]|20)\\d{2}");
  private static final Scan READ = Scan.of("(?i)access|retriev|cited|visited|consult");
  private static final Set<EntryTag> DATED =
      Set.of(
          EntryTag.NOTE,
          EntryTag.GENRE,
          EntryTag.PUBLISHER,
          EntryTag.PLACE,
          EntryTag.CONTAINER,
          EntryTag.JOURNAL,
          EntryTag.DATE);
  private static final Set<EntryTag> HOSTS = Set.of(EntryTag.JOURNAL, EntryTag.CONTAINER);
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(?:[a-z]?\\d+[\\w/-]*|[ivxlc]+)(?![\\p{L}])");
  private static final Scan PAGES =
      Scan.of(
          "(?i)[a-z]{0,3}\\d[\\w.]*(?:\\s*[-\u2010-\u2015\u2212_]+\\s*[a-z]{0,3}\\d\\w*)?(?:\\s*"
              + ",\\s*\\d+(?:[-\u2013]\\d+)?)*|[ivxlc]+\\s*[-\u2013]\\s*[ivxlc]+");

  private static final Scan QUOTED =
      Scan.of("^(?:\u201c[^\u201d]+\u201d|\"[^\"]+\"|``.+?''|\u00ab[^\u00bb]+\u00bb)(?=[\\s,.;])");
  private static final Scan IN = Scan.of("^\\W*(?i:in|dans)\\b:?\\s+");

  private static final Scan DAY =
      Scan.of("(?i:" + Months.FORM + ") (?:[12]?\\d|3[01]), (?:19|20)\\d{2}\\W*");

  private final List<String> words;
  private final List<EntryTag> tags;

  private TaggedFields(List<String> words, List<EntryTag> tags) {
    this.words = words;
    this.tags = tags;
    joinTransactions();
    joinDays();
  }

  /** "Trans." behind the words of a journal are its transactions, no translator. */
  private void joinTransactions() {
    for (int i = 1; i < tags.size(); i++) {
      boolean goesOn = Character.isLetter(words.get(i - 1).charAt(words.get(i - 1).length() - 1));
      boolean inside = tags.get(i - 1) == EntryTag.JOURNAL && (goesOn || isTransactions(i - 1));
      if (inside && tags.get(i) == EntryTag.TRANSLATOR) {
        tags.set(i, EntryTag.JOURNAL);
      }
    }
  }

  /** The number between a month and a year is a day, no volume. */
  private void joinDays() {
    for (int i = 1; i < tags.size() - 1; i++) {
      if (tags.get(i) == EntryTag.VOLUME
          && DAY.isAll(String.join(" ", words.subList(i - 1, i + 2)))) {
        tags.set(i, EntryTag.DATE);
      }
    }
  }

  private boolean isTransactions(int i) {
    return words.get(i).length() > 1 && words.get(i).endsWith(".");
  }

  /** Reads an entry of any style. */
  static Entry read(String entry, ReferenceStyle style, EntryModel model) {
    List<String> words = EntryWords.cut(entry);
    return new TaggedFields(words, model.tag(words)).entry(style);
  }

  private Entry entry(ReferenceStyle style) {
    String authors = run(EntryTag.AUTHOR);
    String people =
        authors.isEmpty() && tags.indexOf(EntryTag.EDITOR) == 0 ? run(EntryTag.EDITOR) : authors;
    String title = FieldEdges.title(run(EntryTag.TITLE));
    int end = endOfTitle(title);
    String container = container();
    String host =
        container.isEmpty() && isHost(title.substring(end)) ? title.substring(end) : container;
    int start = FieldEdges.startOfHost(host);
    return new Entry(
        style,
        AuthorList.of(people),
        TitleSplit.tidy(title.substring(0, end) + " " + host.substring(0, start)),
        TitleSplit.tidy(FieldEdges.host(host.substring(start))),
        year(),
        locator());
  }

  /** Where its quotation marks close, or the words behind it speak of the kind of work. */
  private static int endOfTitle(String words) {
    Search quoted = QUOTED.search(words);
    return quoted.find() ? quoted.end() : FieldEdges.endOfTitle(words);
  }

  /** What stands behind "In", or behind a title in quotation marks, holds the work. */
  private static boolean isHost(String behind) {
    return IN.isIn(behind) || NAMES.isAll(behind);
  }

  /** Of several the one with words of a journal; the two tags may take turns in one name. */
  private String container() {
    int journal = tags.indexOf(EntryTag.JOURNAL);
    int from = journal < 0 ? tags.indexOf(EntryTag.CONTAINER) : journal;
    while (from > 0 && HOSTS.contains(tags.get(from - 1))) {
      from--;
    }
    return run(from, HOSTS);
  }

  private String run(EntryTag tag) {
    return run(tags.indexOf(tag), Set.of(tag));
  }

  /** The words of a stretch with such tags; a word or two amid it belong to it. */
  private String run(int from, Set<EntryTag> own) {
    int to = from;
    for (int i = from; i >= 0 && i < tags.size() && i - to <= 2; i++) {
      to = own.contains(tags.get(i)) ? i + 1 : to;
    }
    return from < 0 ? "" : String.join(" ", words.subList(from, to));
  }

  private Integer year() {
    Search year = YEAR.search(run(EntryTag.DATE));
    return year.find() ? Integer.valueOf(year.group()) : yearElsewhere();
  }

  /** "Published online January 11, 2022"; the day on which a page was read is no year of it. */
  private Integer yearElsewhere() {
    for (int i = 0; i < words.size(); i++) {
      Search year = YEAR.search(words.get(i));
      String ahead = String.join(" ", words.subList(Math.max(0, i - 4), i));
      if (DATED.contains(tags.get(i)) && year.find() && !READ.isIn(ahead)) {
        return Integer.valueOf(year.group());
      }
    }
    return null;
  }

  private Locator locator() {
    String volume = run(EntryTag.VOLUME).replaceFirst("^\\W*(?:19|20)\\d{2};\\s*", "");
    List<String> numbers = new ArrayList<>();
    NUMBER
        .matcher(volume.replaceAll("(?i)\\bv(?:ol(?:ume)?s?)?\\b\\.?", " "))
        .results()
        .forEach(found -> numbers.add(found.group()));
    boolean issueOnly =
        volume.matches("(?i)\\W*(?:no|n|issue|number|nr)\\b.*") && numbers.size() == 1;
    Search pages =
        PAGES.search(run(EntryTag.PAGES).replaceFirst("(?i)^\\W*(?:pp?|pages?)\\b\\.?", ""));
    return new Locator(
        numbers.isEmpty() || issueOnly ? null : numbers.get(0),
        issueOnly ? numbers.get(0) : numbers.size() > 1 ? numbers.get(1) : null,
        pages.find() ? pages.group().replaceAll("[.]$", "") : null,
        0);
  }
}
