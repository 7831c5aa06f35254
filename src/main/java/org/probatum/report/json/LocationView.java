package org.probatum.report.json;

import org.probatum.article.Location;

/** Where something stands. */
public record LocationView(String section, int paragraph, int sentence, int start, int end) {

  static LocationView of(Location location) {
    return new LocationView(
        location.section(),
        location.paragraph(),
        location.sentence(),
        location.span().start(),
        location.span().end());
  }
}
