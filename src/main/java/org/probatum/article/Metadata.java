package org.probatum.article;

import java.util.List;

/**
 * What a document says of itself outside its text.
 *
 * @param authors names of the authors; empty where none is told
 * @param date date of publication or last review as written, or null
 * @param language BCP 47 tag; {@code en} where the document does not tell
 */
public record Metadata(List<String> authors, String date, String language) {

  public static final Metadata NONE = new Metadata(List.of(), null, "en");
}
