package org.probatum.report.json;

import org.probatum.grading.Passage;

/** Words of the article and where they stand. */
public record PlaceView(String quote, LocationView location) {

  static PlaceView of(Passage passage) {
    return new PlaceView(passage.quote(), LocationView.of(passage.location()));
  }
}
