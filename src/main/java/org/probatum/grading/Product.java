package org.probatum.grading;

import java.util.Set;
import org.probatum.text.Few;

/**
 * What a product is approved for. A fact of a register, not a judgement.
 *
 * @param concept concept of the intervention vocabulary
 * @param name how a reader would name it
 * @param jurisdiction {@code US}, {@code EU}, {@code UK} …
 * @param approvedFor concepts of conditions or purposes, and of outcomes by which they are told
 * @param words the approved uses in words
 * @param source where that was read
 */
public record Product(
    String concept,
    String name,
    String jurisdiction,
    Set<String> approvedFor,
    String words,
    String source) {

  public boolean isApprovedForAnyOf(Set<String> conditions) {
    return Few.any(conditions, approvedFor::contains);
  }
}
