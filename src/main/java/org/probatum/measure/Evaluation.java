package org.probatum.measure;

import java.util.List;
import java.util.Map;

/**
 * What a measurement found.
 *
 * @param corpus name of the corpus
 * @param about what was measured
 * @param documents number of texts
 * @param scores one for each thing that is read
 * @param confusion what the corpus says, and how often which reading stood against it
 * @param worst errors, those of the worst documents first
 */
public record Evaluation(
    String corpus,
    String about,
    int documents,
    List<Score> scores,
    Map<String, Map<String, Integer>> confusion,
    List<Miss> worst) {

  /** The same with other words for what was measured. */
  Evaluation withAbout(String words) {
    return new Evaluation(corpus, words, documents, scores, confusion, worst);
  }
}
