package org.probatum.evidence.source;

import java.util.Map;
import java.util.Optional;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Relation;

/**
 * What PubMed links to a record, by the words of its XML or the tags of its MEDLINE format. What a
 * record says of another work ("retraction of") is no notice about itself.
 */
public final class PubmedNotices {

  private static final Map<String, Notice.Kind> NOTICES =
      Map.ofEntries(
          Map.entry("RetractionIn", Notice.Kind.RETRACTION),
          Map.entry("RIN", Notice.Kind.RETRACTION),
          Map.entry("PartialRetractionIn", Notice.Kind.CORRECTION),
          Map.entry("PRIN", Notice.Kind.CORRECTION),
          Map.entry("ErratumIn", Notice.Kind.CORRECTION),
          Map.entry("EIN", Notice.Kind.CORRECTION),
          Map.entry("ExpressionOfConcernIn", Notice.Kind.CONCERN),
          Map.entry("ECI", Notice.Kind.CONCERN),
          Map.entry("CorrectedandRepublishedIn", Notice.Kind.REPLACEMENT),
          Map.entry("RetractedandRepublishedIn", Notice.Kind.REPLACEMENT),
          Map.entry("CRI", Notice.Kind.REPLACEMENT),
          Map.entry("RRI", Notice.Kind.REPLACEMENT));

  private static final Map<String, Relation.Kind> RELATIONS =
      Map.ofEntries(
          Map.entry("CommentOn", Relation.Kind.COMMENT_ON),
          Map.entry("CON", Relation.Kind.COMMENT_ON),
          Map.entry("UpdateOf", Relation.Kind.VERSION_OF),
          Map.entry("UOF", Relation.Kind.VERSION_OF),
          Map.entry("RepublishedFrom", Relation.Kind.VERSION_OF),
          Map.entry("RPF", Relation.Kind.VERSION_OF));

  private PubmedNotices() {}

  /** Whether anything is made of links of this word or tag. */
  public static boolean knows(String kind) {
    return NOTICES.containsKey(kind) || RELATIONS.containsKey(kind);
  }

  /**
   * @param source "Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/…"
   * @param pmid number of the linked record; may be empty
   */
  public static void add(Draft draft, String kind, String source, String pmid) {
    if (NOTICES.containsKey(kind)) {
      Integer year = Identifiers.year(source);
      String date = year == null ? null : String.valueOf(year);
      draft.notice(new Notice(NOTICES.get(kind), date, Identifiers.doi(source)));
    } else if (RELATIONS.containsKey(kind)) {
      draft.relation(RELATIONS.get(kind), Identifiers.doi(source), pmid);
    }
  }

  /** The notice that a publication type is, such as "Retracted Publication". */
  public static Optional<Notice> ofType(String type) {
    return type.equals("Retracted Publication")
        ? Optional.of(new Notice(Notice.Kind.RETRACTION, null, null))
        : Optional.empty();
  }
}
