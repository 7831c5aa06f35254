package org.probatum.report.json;

import java.util.List;
import org.probatum.citation.Attribution;

/** The study that the prose speaks of, and the entry of the list that fits it. */
public record AttributionView(
    String phrase,
    String journal,
    Integer year,
    List<String> authors,
    String reference,
    boolean byCallout,
    List<Attribution.Feature> agrees,
    List<Attribution.Feature> differs) {

  static AttributionView of(Attribution attribution) {
    return attribution == null
        ? null
        : new AttributionView(
            attribution.mention().phrase(),
            attribution.mention().journal(),
            attribution.mention().year(),
            attribution.mention().authors(),
            attribution.reference(),
            attribution.byCallout(),
            attribution.agrees().stream().sorted().toList(),
            attribution.differs().stream().sorted().toList());
  }
}
