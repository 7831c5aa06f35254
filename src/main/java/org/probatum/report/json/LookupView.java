package org.probatum.report.json;

import java.util.List;
import org.probatum.citation.Reference;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Lookup;

/** What registries were asked of an entry, and what they said. */
public record LookupView(Lookup.By by, String asked, List<AnswerView> answers) {

  static List<LookupView> of(Reference entry, Looked looked) {
    return looked.lookups().stream()
        .filter(each -> each.reference().id().equals(entry.id()))
        .map(
            each ->
                new LookupView(
                    each.by(), each.asked(), each.answers().stream().map(AnswerView::of).toList()))
        .toList();
  }
}
