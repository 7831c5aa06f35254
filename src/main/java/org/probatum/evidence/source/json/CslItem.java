package org.probatum.evidence.source.json;

import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.PersonName;
import org.probatum.evidence.source.Plain;

/** An item of CSL-JSON, as Zotero and others export it. */
final class CslItem {

  private final Node node;
  private final Draft draft = new Draft();

  CslItem(Node node) {
    this.node = node;
  }

  Draft draft() {
    draft.title(Plain.unmarked(node.text("title")));
    draft.journal(node.text("container-title"));
    draft.journal(node.text("publisher"));
    draft.volume(node.text("volume"));
    draft.issue(node.text("issue"));
    draft.pages(node.text("page"));
    draft.pages(node.text("number"));
    draft.doi(node.text("DOI"));
    draft.doi(node.text("URL"));
    draft.pmid(node.text("PMID"));
    draft.pmid(note("PMID"));
    node.list("author").forEach(this::author);
    node.list("issued/date-parts").stream().findFirst().ifPresent(e -> draft.year(e.text()));
    draft.year(node.text("issued/raw"));
    draft.year(node.text("issued/literal"));
    draft.section(null, Plain.unmarked(node.text("abstract")));
    draft.type(node.text("type"));
    for (String word : node.text("keyword").split("[,;]")) {
      draft.heading(word);
    }
    return draft;
  }

  private void author(Node author) {
    String family = author.text("family");
    String named = (author.text("non-dropping-particle") + " " + family).strip();
    draft.author(
        family.isEmpty() ? author.text("literal") : PersonName.of(named, author.text("given")));
  }

  /** Zotero puts a PubMed number into the note, on a line of its own. */
  private String note(String name) {
    for (String line : node.text("note").split("\\R")) {
      if (line.strip().startsWith(name + ":")) {
        return line.substring(line.indexOf(':') + 1);
      }
    }
    return null;
  }
}
