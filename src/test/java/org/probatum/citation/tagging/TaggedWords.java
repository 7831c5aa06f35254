package org.probatum.citation.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probatum.measure.TaggedEntry;

/** The words of a tagged entry, the features of each and the tag that it should get. */
public record TaggedWords(List<String> words, WordFeatures features, List<EntryTag> tags) {

  public static TaggedWords of(TaggedEntry entry) {
    List<String> words = new ArrayList<>();
    List<EntryTag> tags = new ArrayList<>();
    for (TaggedEntry.Part part : entry.parts()) {
      if (!part.tag().equals("citation-number") && !part.words().isEmpty()) {
        List<String> cut = EntryWords.cut(part.words());
        words.addAll(cut);
        tags.addAll(Collections.nCopies(cut.size(), tag(part.tag())));
      }
    }
    return new TaggedWords(words, EntryFeatures.of(words), tags);
  }

  private static EntryTag tag(String name) {
    return switch (name) {
      case "author" -> EntryTag.AUTHOR;
      case "title" -> EntryTag.TITLE;
      case "journal" -> EntryTag.JOURNAL;
      case "container-title" -> EntryTag.CONTAINER;
      case "date" -> EntryTag.DATE;
      case "volume" -> EntryTag.VOLUME;
      case "pages" -> EntryTag.PAGES;
      case "publisher" -> EntryTag.PUBLISHER;
      case "location" -> EntryTag.PLACE;
      case "editor" -> EntryTag.EDITOR;
      case "translator", "director", "producer" -> EntryTag.TRANSLATOR;
      case "edition" -> EntryTag.EDITION;
      case "genre" -> EntryTag.GENRE;
      case "url", "doi" -> EntryTag.LINK;
      default -> EntryTag.NOTE;
    };
  }
}
