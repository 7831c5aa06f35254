package org.probatum.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.probatum.claim.StudyMention;
import org.probatum.text.Listing;

/**
 * A study that the prose names, held against the reference list.
 *
 * @param mention what the prose says
 * @param reference id of the entry that it points to or fits best, or null
 * @param byCallout whether a callout in its sentence points there
 * @param agrees what text and entry have in common
 * @param differs what the text says otherwise than the entry
 * @param near whether nothing but the year differs, by one: online and print often do
 */
public record Attribution(
    StudyMention mention,
    String reference,
    boolean byCallout,
    Set<Feature> agrees,
    Set<Feature> differs,
    boolean near) {

  /** What can be compared between the words of a text and a reference. */
  public enum Feature {
    JOURNAL,
    YEAR,
    AUTHOR,
    TYPE,
    TOPIC
  }

  /** Whether they differ in the topic alone. */
  public boolean isOfOtherTopicOnly() {
    return differs.size() == 1 && differsIn(Feature.TOPIC);
  }

  public boolean agreesOn(Feature feature) {
    return agrees.contains(feature);
  }

  public boolean differsIn(Feature feature) {
    return differs.contains(feature);
  }

  /** Whether the entry is the study that the text means. */
  public boolean isMatched() {
    return reference != null && (byCallout || near || differs.isEmpty());
  }

  /** Whether a marker leads to a work of another journal on another topic. */
  public boolean isOfAnother() {
    return byCallout && differsIn(Feature.JOURNAL) && differsIn(Feature.TOPIC);
  }

  /** Whether nothing but the year differs. */
  public boolean isYearOnly() {
    return differs.equals(Set.of(Feature.YEAR));
  }

  /** Years between text and entry; 0 where one does not tell. */
  public int yearsApart(Reference entry) {
    return mention.year() == null || entry.year() == null
        ? 0
        : Math.abs(mention.year() - entry.year());
  }

  /** "reference 1, to which it points, is", and then what the entry says. */
  public String pointer(Reference entry) {
    String how = byCallout ? "to which it points" : "which fits it best";
    return entry.label().isEmpty()
        ? "the entry " + how + " is"
        : "reference " + entry.label() + ", " + how + ", is";
  }

  /** "journal, year", in a fixed order. */
  public String differencesInWords() {
    return Listing.of(
        Arrays.stream(Feature.values())
            .filter(differs::contains)
            .map(
                feature ->
                    feature == Feature.TYPE
                        ? "kind of study"
                        : feature.name().toLowerCase(Locale.ROOT))
            .toList());
  }
}
