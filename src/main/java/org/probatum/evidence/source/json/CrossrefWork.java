package org.probatum.evidence.source.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Relation;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Identifiers;
import org.probatum.evidence.source.PersonName;
import org.probatum.evidence.source.Plain;

/**
 * A work as Crossref gives it. What was said of it afterwards stands in {@code updated-by}; what it
 * says itself of another work ({@code update-to}) is a notice about that one.
 */
final class CrossrefWork {

  /** How publishers mark a work that they retracted; notices are titled otherwise. */
  private static final Pattern RETRACTED =
      Pattern.compile("\\[?RETRACTED(?: ARTICLE)?(?:\\]:?|:) ");

  private static final int DAY = "2026-01-02".length();

  private static final Map<String, Notice.Kind> NOTICES =
      Map.ofEntries(
          Map.entry("retraction", Notice.Kind.RETRACTION),
          Map.entry("withdrawal", Notice.Kind.RETRACTION),
          Map.entry("removal", Notice.Kind.RETRACTION),
          Map.entry("correction", Notice.Kind.CORRECTION),
          Map.entry("corrigendum", Notice.Kind.CORRECTION),
          Map.entry("erratum", Notice.Kind.CORRECTION),
          Map.entry("partial_retraction", Notice.Kind.CORRECTION),
          Map.entry("expression_of_concern", Notice.Kind.CONCERN),
          Map.entry("retraction_and_replacement", Notice.Kind.REPLACEMENT),
          Map.entry("retract_and_replace", Notice.Kind.REPLACEMENT));

  private static final Map<String, Relation.Kind> RELATIONS =
      Map.of(
          "is-comment-on", Relation.Kind.COMMENT_ON,
          "is-reply-to", Relation.Kind.REPLY_TO,
          "is-preprint-of", Relation.Kind.VERSION_OF,
          "has-preprint", Relation.Kind.VERSION_OF,
          "is-version-of", Relation.Kind.VERSION_OF,
          "has-version", Relation.Kind.VERSION_OF);

  private final Node node;
  private final Draft draft = new Draft();

  CrossrefWork(Node node) {
    this.node = node;
  }

  private Draft draft() {
    draft.title(title());
    draft.doi(node.text("DOI"));
    draft.journal(node.text("container-title"));
    draft.journal(node.text("short-container-title"));
    draft.volume(node.text("volume"));
    draft.issue(node.text("issue"));
    draft.pages(node.text("page"));
    draft.pages(node.text("article-number"));
    for (String date : new String[] {"published-print", "issued", "published-online"}) {
      draft.year(year(node.at(date)));
    }
    node.list("author").forEach(this::author);
    draft.section(null, Plain.unmarked(node.text("abstract")));
    draft.type(node.text("type"));
    node.texts("subject").forEach(draft::heading);
    draft.registration(node.text("clinical-trial-number/clinical-trial-number"));
    node.list("clinical-trial-number")
        .forEach(trial -> draft.registration(trial.text("clinical-trial-number")));
    notices();
    RELATIONS.forEach(this::relation);
    return draft;
  }

  private void notices() {
    List<Node> updates = node.list("updated-by");
    updates.forEach(each -> notice(each, each.text("DOI")).ifPresent(draft::notice));
    boolean silent = updates.isEmpty() && node.list("update-to").isEmpty();
    if (silent && RETRACTED.matcher(title()).lookingAt()) {
      draft.notice(new Notice(Notice.Kind.RETRACTION, null, null));
    }
  }

  private String title() {
    String title = Plain.unmarked(node.text("title"));
    String subtitle = Plain.unmarked(node.text("subtitle"));
    return subtitle.isEmpty() || title.endsWith(subtitle) ? title : title + ": " + subtitle;
  }

  private static String year(Node date) {
    return date.list("date-parts").stream().findFirst().map(Node::text).orElse("");
  }

  private void author(Node author) {
    String family = author.text("family");
    draft.author(
        family.isEmpty() ? author.text("name") : PersonName.of(family, author.text("given")));
  }

  /** Its record, and behind it what it says of the works that it updates. */
  List<Draft> drafts() {
    List<Draft> all = new ArrayList<>(List.of(draft()));
    for (Node update : node.list("update-to")) {
      Draft updated = new Draft();
      updated.doi(update.text("DOI"));
      notice(update, node.text("DOI")).ifPresent(updated::notice);
      if (updated.isNoticeAlone()) {
        all.add(updated);
      }
    }
    return all;
  }

  private static Optional<Notice> notice(Node update, String doi) {
    Notice.Kind kind = NOTICES.get(update.text("type").replace('-', '_').replace(' ', '_'));
    String date = update.text("updated/date-time");
    String day = date.length() >= DAY ? date.substring(0, DAY) : date(update.at("updated"));
    return Optional.ofNullable(kind).map(each -> new Notice(each, day, Identifiers.doi(doi)));
  }

  /** The date from its parts, as far as given; null without a year. */
  private static String date(Node updated) {
    List<Node> parts =
        updated.list("date-parts").stream().findFirst().map(Node::list).orElse(List.of());
    String date =
        parts.stream()
            .map(Node::text)
            .map(part -> part.length() < 2 ? "0" + part : part)
            .collect(Collectors.joining("-"));
    return date.isEmpty() ? null : date;
  }

  private void relation(String name, Relation.Kind kind) {
    node.list("relation/" + name).stream()
        .filter(each -> each.text("id-type").equals("doi"))
        .forEach(each -> draft.relation(kind, each.text("id"), null));
  }
}
