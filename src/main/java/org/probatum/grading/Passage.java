package org.probatum.grading;

import org.probatum.article.Location;

/**
 * Words of the article that a finding is about.
 *
 * @param quote an exact substring of the article
 * @param location where it stands
 */
public record Passage(String quote, Location location) implements Comparable<Passage> {

  @Override
  public int compareTo(Passage other) {
    return location.span().compareTo(other.location.span());
  }
}
