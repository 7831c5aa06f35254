package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the fields of an entry from its words and what each belongs to. */
final class TaggedFields {

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d{2}");
  private static final Pattern READ = Pattern.compile("(?i)access|retriev|cited|visited|consult");
  private static final Set<EntryTag> DATED =
      Set.of(EntryTag.NOTE, EntryTag.PUBLISHER, EntryTag.CONTAINER, EntryTag.DATE);
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(?:[a-z]?\\d+[\\w/-]*|[ivxlc]+)(?![\\p{L}])");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)[a-z]{0,3}\\d[\\w.]*(?:\\s*[-\u2010-\u2015\u2212_]+\\s*[a-z]{0,3}\\d\\w*)?(?:\\s*"
              + ",\\s*\\d+(?:[-\u2013]\\d+)?)*|[ivxlc]+\\s*[-\u2013]\\s*[ivxlc]+");

  private static final Pattern QUOTED =
      Pattern.compile(
          "^(?:\u201c[^\u201d]+\u201d|\"[^\"]+\"|``.+?''|\u00ab[^\u00bb]+\u00bb)(?=[\\s,.;])");
  private static final Pattern KIND_OF_WORK =
      Pattern.compile(
          "(?<=[.,?!])\\s+(?:(?:Unpublished\\s+)?(?:Ph\\.?\\s?D\\b|Doctoral\\b"
              + "|Master\u2019?'?s?\\s+[Tt]hes|Dissertation\\b)"
              + "|Tech(?:nical|\\.)\\s+[Rr]ep|In:?\\s+\\p{Lu}|To appear|Submitted|Dir\\."
              + "|Working (?:draft|paper))"
              + "|\\s+\\[\\p{Lu}[^\\]]+]$");
  private static final Pattern IN = Pattern.compile("^\\W*(?i:in|dans)\\b:?\\s+");
  private static final Pattern EDITORS = Pattern.compile("^\\W*(?i:eds?|editors?)\\b[).,:\\s]+");

  private final List<String> words;
  private final List<EntryTag> tags;

  private TaggedFields(List<String> words, List<EntryTag> tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Reads an entry of any style. */
  static Entry read(String entry, ReferenceStyle style) {
    List<String> words = EntryWords.cut(entry);
    return new TaggedFields(words, EntryModel.bundled().tag(words)).entry(style);
  }

  private Entry entry(ReferenceStyle style) {
    String authors = run(EntryTag.AUTHOR);
    String people =
        authors.isEmpty() && tags.indexOf(EntryTag.EDITOR) == 0 ? run(EntryTag.EDITOR) : authors;
    String title = EDITORS.matcher(run(EntryTag.TITLE)).replaceFirst("");
    int end = endOfTitle(title);
    String container = run(EntryTag.CONTAINER);
    String host =
        container.isEmpty() && isHost(title.substring(end)) ? title.substring(end) : container;
    return new Entry(
        style,
        AuthorList.of(people),
        TitleSplit.tidy(title.substring(0, end)),
        TitleSplit.tidy(IN.matcher(host).replaceFirst("")),
        year(),
        locator());
  }

  /** Where its quotation marks close, or the words behind it speak of the kind of work. */
  private static int endOfTitle(String words) {
    Matcher quoted = QUOTED.matcher(words);
    Matcher kind = KIND_OF_WORK.matcher(words);
    return quoted.find() ? quoted.end() : kind.find() ? kind.start() : words.length();
  }

  /** What stands behind "In", or behind a title in quotation marks, holds the work. */
  private static boolean isHost(String behind) {
    return IN.matcher(behind).find() || behind.matches("[.,]?\\s*\\p{Lu}[\\p{L}\\s,:&]+[.,]?");
  }

  /** The words of the first stretch with this tag; a word or two amid it belong to it. */
  private String run(EntryTag tag) {
    int from = tags.indexOf(tag);
    int to = from;
    for (int i = from; i >= 0 && i < tags.size() && i - to <= 2; i++) {
      to = tags.get(i) == tag ? i + 1 : to;
    }
    return from < 0 ? "" : String.join(" ", words.subList(from, to));
  }

  private Integer year() {
    Matcher year = YEAR.matcher(run(EntryTag.DATE));
    return year.find() ? Integer.valueOf(year.group()) : yearElsewhere();
  }

  /** "Published online January 11, 2022"; the day on which a page was read is no year of it. */
  private Integer yearElsewhere() {
    for (int i = 0; i < words.size(); i++) {
      Matcher year = YEAR.matcher(words.get(i));
      String ahead = String.join(" ", words.subList(Math.max(0, i - 4), i));
      if (DATED.contains(tags.get(i)) && year.find() && !READ.matcher(ahead).find()) {
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
    Matcher pages =
        PAGES.matcher(run(EntryTag.PAGES).replaceFirst("(?i)^\\W*(?:pp?|pages?)\\b\\.?", ""));
    return new Locator(
        numbers.isEmpty() || issueOnly ? null : numbers.get(0),
        issueOnly ? numbers.get(0) : numbers.size() > 1 ? numbers.get(1) : null,
        pages.find() ? pages.group().replaceAll("[.]$", "") : null,
        0);
  }
}
