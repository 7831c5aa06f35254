package org.probatum.evidence;

import java.util.HashSet;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Vocabulary;

/**
 * Concepts that the vocabulary knows as different kinds of one thing: cancer of the liver and of
 * the colon. Two that it sets under nothing in common may be two names of one thing.
 */
final class Siblings {

  private Siblings() {}

  /**
   * Whether each of some concepts is another kind than those of an outcome.
   *
   * @param told concepts without their broader ones
   * @param known concepts of the outcome with their broader ones
   */
  static boolean are(Set<String> told, Set<String> known) {
    return !told.isEmpty() && Few.none(told, each -> !isSibling(each, known));
  }

  private static boolean isSibling(String told, Set<String> known) {
    Set<String> line = line(told);
    return !known.contains(told)
        && Few.any(known, line::contains)
        && Few.any(known, each -> !line.contains(each) && Few.any(line(each), line::contains));
  }

  private static Set<String> line(String concept) {
    Set<String> line = new HashSet<>(Vocabulary.bundled("outcomes").widened(concept));
    line.addAll(Vocabulary.bundled("conditions").widened(concept));
    return line;
  }
}
