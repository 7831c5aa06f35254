package org.probatum.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says of itself outside its text.
 *
 * @param authors names of the authors; empty where none is told
 * @param date date of publication or last review as written, or null
 * @param language BCP 47 tag; {@code en} where the document does not tell
 * @param notes what a person should know of how the document was read: what was left out
 */
public record Metadata(List<String> authors, String date, String language, List<String> notes) {

  public Metadata(List<String> authors, String date, String language) {
    this(authors, date, language, List.of());
  }

  /**
   * Of a document whose file tells when it was last changed. That is no date of publication: a
   * reader never sees it, and whoever prints or saves the article anew changes it.
   *
   * @param changed ISO date, or null
   */
  public static Metadata ofFile(List<String> authors, String changed, String language) {
    Metadata metadata = new Metadata(authors, null, language);
    return changed == null
        ? metadata
        : metadata.noting("The file was made or changed on " + changed + ", as it says of itself");
  }

  /** The same with one more note. */
  Metadata noting(String note) {
    return new Metadata(
        authors, date, language, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }

  public static final Metadata NONE = new Metadata(List.of(), null, "en");
}
