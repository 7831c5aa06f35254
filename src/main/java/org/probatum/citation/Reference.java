package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.probatum.article.Location;
import org.probatum.text.Scan;

/**
 * An entry of the reference list, its fields as cited. A field that the entry does not have is
 * null.
 *
 * @param id {@code R1}, {@code R2} … in the order of the list
 * @param label number or key that callouts use
 * @param raw the whole entry, an exact substring of the article
 * @param location where it stands
 * @param style the style it is written in
 * @param authors "Family I" each, as cited
 * @param title title of the work
 * @param container journal, book or site
 * @param year year of publication
 * @param volume volume
 * @param issue issue
 * @param pages pages or article number
 * @param doi normalised: {@code 10.…/…}, also where the entry writes it badly
 * @param doiAsWritten the words in the entry that hold the DOI; with a null {@code doi} they cannot
 *     be one
 * @param pmid PubMed number
 * @param url address that is not a DOI
 */
public record Reference(
    String id,
    String label,
    String raw,
    Location location,
    ReferenceStyle style,
    List<String> authors,
    String title,
    String container,
    Integer year,
    String volume,
    String issue,
    String pages,
    String doi,
    String doiAsWritten,
    String pmid,
    String url) {

  /** Characters of an entry that name it where nothing was read of it. */
  private static final int OPENING = 60;

  private static final Scan REGISTERED =
      Scan.of("\\b(?:NCT ?\\d{8}|ISRCTN ?\\d{8}|ACTRN ?\\d{14})\\b");

  /** "Dakwar 2019", "Smith 2020": how a reader would name it. */
  public String shortName() {
    String who = authors.isEmpty() ? title == null ? opening() : title : firstFamily();
    return year == null ? who : who + " " + year;
  }

  private String opening() {
    String start = raw.substring(0, Math.min(raw.length(), OPENING)).strip();
    return label.isEmpty() ? start : "[" + label + "]";
  }

  /** What a reader finds it by: its label; where the list gives none, its short name. */
  public String called() {
    return label.isEmpty() ? shortName() : label;
  }

  /** Family name of the first author; empty where none was read. */
  public String firstFamily() {
    return FamilyName.ofFirst(authors);
  }

  /** Whether it announces a DOI that cannot be one, or is written so that it leads nowhere. */
  public boolean hasMalformedDoi() {
    return hasUnreadableDoi()
        || doi != null && doiAsWritten != null && !DoiForm.isWellFormed(doiAsWritten, doi);
  }

  /** Whether the entry announces a DOI and what follows cannot be one. */
  public boolean hasUnreadableDoi() {
    return doi == null && doiAsWritten != null;
  }

  /** The address that it should give; its shape where the DOI cannot be read. */
  public String rightDoi() {
    return DoiForm.address(doi == null ? "10.number/name" : doi);
  }

  /**
   * Whether both entries name one work: the same DOI and no other title, or the same title and
   * year. One DOI under two titles was copied to a place where it does not belong.
   */
  public boolean isSameWork(Reference other) {
    boolean titled = title != null && other.title != null;
    if (doi != null && other.doi != null) {
      return doi.equalsIgnoreCase(other.doi)
          && (!titled || SharedWords.areMost(title, other.title));
    }
    return titled
        && SharedWords.plain(title).equals(SharedWords.plain(other.title))
        && Objects.equals(year, other.year);
  }

  /**
   * What a reader needs to find the work and the entry does not tell; an identifier makes up for
   * it.
   */
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    if (authors.isEmpty() && title == null) {
      lacking.add("author or title");
    }
    if (year == null) {
      lacking.add("year");
    }
    if (container == null && !isIdentified() && !isReport()) {
      lacking.add("place of publication");
    }
    return lacking;
  }

  /** Whether a number or address leads to the work; a trial's registration has no journal. */
  private boolean isIdentified() {
    return doi != null || pmid != null || url != null || REGISTERED.isIn(raw);
  }

  /** Whether it tells the publisher of a book or report; a body in APA style is its own. */
  private boolean isReport() {
    boolean own = style == ReferenceStyle.APA && AuthorList.isBody(String.join(", ", authors));
    int end = title == null ? -1 : raw.indexOf(title);
    return own || Imprint.isIn(end < 0 ? raw : raw.substring(end + title.length()));
  }

  /** Whether it looks like an article of a journal. */
  public boolean isArticle() {
    return container != null && volume != null;
  }

  /** "Goldfine 2023, Frontiers in Psychiatry: The therapeutic use …", as far as known. */
  public String described() {
    StringBuilder words = new StringBuilder(shortName());
    if (container != null) {
      words.append(", ").append(container);
    }
    if (title != null && !authors.isEmpty()) {
      words.append(": \"").append(title).append('"');
    }
    return words.toString();
  }
}
