package org.probatum.grading.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.citation.AuthorList;
import org.probatum.citation.Reference;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Resolution.How;
import org.probatum.evidence.Titles;
import org.probatum.evidence.Work;
import org.probatum.grading.FieldCheck;
import org.probatum.grading.FieldCheck.Field;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.journal.Journals;

/** Holds references against the records of the works that they point to. */
public final class FieldChecks {

  private static final Scan NUMBER = Scan.of("\\d{1,3}");
  private static final Scan VERSION = Scan.of("(?:\\.pub|(?<=\\d)\\.?v)\\d+$");
  private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212]");
  private static final Scan MARKS = Scan.of("[^\\p{L}\\p{N}]+");

  private final Journals journals = Journals.bundled();
  private final List<FieldCheck> checks = new ArrayList<>();
  private final Origin origin;

  private FieldChecks(Origin origin) {
    this.origin = origin;
  }

  /** A register has several titles and dates of a trial, any of which may be cited. */
  public static List<FieldCheck> of(List<Resolution> resolutions) {
    List<FieldCheck> all = new ArrayList<>();
    for (Resolution each : resolutions) {
      if (each instanceof Resolution.Resolved found && found.how() != How.REGISTRATION) {
        FieldChecks own = new FieldChecks(found.work().origin());
        own.check(found.reference(), found.work());
        all.addAll(own.checks);
      }
    }
    return all;
  }

  private void check(Reference cited, Work work) {
    if (isByPeople(cited.authors()) && isByPeople(work.authors())) {
      checkAuthors(cited, work);
    }
    if (cited.title() != null) {
      checkTitle(cited, work.title());
    }
    if (cited.container() != null && work.journal() != null) {
      same(
          cited,
          Field.JOURNAL,
          cited.container(),
          work.journal(),
          journals.isOne(cited.container(), work.journal()));
    }
    if (cited.year() != null && !work.years().isEmpty()) {
      addYear(cited, work);
    }
    if (!isNumberedByYear(cited)) {
      text(cited, Field.VOLUME, cited.volume(), work.volume());
    }
    if (isNumber(cited.issue()) && isNumber(work.issue())) {
      text(cited, Field.ISSUE, cited.issue(), work.issue());
    }
    text(cited, Field.FIRST_PAGE, firstPage(cited.pages()), firstPage(work.pages()));
    text(cited, Field.PMID, cited.pmid(), work.pmid());
    if (cited.doi() != null && work.doi() != null) {
      boolean same = withoutVersion(cited.doi()).equals(withoutVersion(work.doi()));
      same(cited, Field.DOI, cited.doi(), work.doi(), same);
    }
  }

  /** "2016(6)": such a journal counts its issues, and records call either number the volume. */
  private static boolean isNumberedByYear(Reference cited) {
    return cited.year() != null && String.valueOf(cited.year()).equals(cited.volume());
  }

  private void checkTitle(Reference cited, String title) {
    boolean same = cited.title().equals(title);
    double likeness = same ? 1 : Titles.likeness(cited.title(), title);
    int replaced = same ? 0 : ReplacedWords.in(cited.title(), title);
    checks.add(
        new FieldCheck(cited, Field.TITLE, cited.title(), title, likeness, replaced, origin));
  }

  /** Supplements and double issues are written in too many ways. */
  private static boolean isNumber(String issue) {
    return issue != null && NUMBER.isAll(issue);
  }

  /** "10.1002/14651858.CD000000.pub2" is an edition of the same work. */
  private static String withoutVersion(String doi) {
    return VERSION.replaceFirst(doi.toLowerCase(Locale.ROOT), "");
  }

  /** A body is written in too many ways, and may stand for the people of a group. */
  private static boolean isByPeople(List<String> authors) {
    return !authors.isEmpty() && !AuthorList.isBody(authors.get(0));
  }

  /** Where each list begins with an author of the other, their order differs and not the work. */
  private void checkAuthors(Reference cited, Work work) {
    String one = cited.firstFamily();
    String other = work.firstFamily();
    boolean particle = other.endsWith(" " + one);
    if (!particle && !plain(one).equals(plain(other)) && isBoth(cited.authors(), work.authors())) {
      same(cited, Field.AUTHOR_ORDER, one, other, false);
    } else {
      text(cited, Field.FIRST_AUTHOR, particle ? other : one, other);
      CoAuthors.compare(cited, work).ifPresent(checks::add);
    }
  }

  private static boolean isBoth(List<String> authors, List<String> others) {
    return has(authors, others.get(0)) && has(others, authors.get(0));
  }

  private static boolean has(List<String> authors, String person) {
    return Few.any(authors, author -> plain(author).equals(plain(person)));
  }

  private void addYear(Reference cited, Work work) {
    int nearest =
        work.years().stream()
            .min(Comparator.comparing(y -> Math.abs(y - cited.year())))
            .orElseThrow();
    int apart = Math.abs(nearest - cited.year());
    checks.add(
        new FieldCheck(
            cited,
            Field.YEAR,
            cited.year().toString(),
            String.valueOf(nearest),
            apart == 0 ? 1 : 0,
            apart,
            origin));
  }

  private void text(Reference cited, Field field, String one, String other) {
    if (one != null && other != null) {
      same(cited, field, one, other, plain(one).equals(plain(other)));
    }
  }

  private void same(Reference cited, Field field, String one, String other, boolean same) {
    checks.add(new FieldCheck(cited, field, one, other, same ? 1 : 0, 0, origin));
  }

  private static String firstPage(String pages) {
    return pages == null ? null : DASH.split(pages, 2)[0].strip();
  }

  private static String plain(String words) {
    return MARKS
        .replaceAll(Normalizer.normalize(words, Normalizer.Form.NFKD), "")
        .toLowerCase(Locale.ROOT);
  }
}
