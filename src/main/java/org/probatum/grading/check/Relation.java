package org.probatum.grading.check;

import java.util.List;
import org.probatum.grading.StatCheck;

/** One kind of relation between the numbers of a claim. */
@FunctionalInterface
interface Relation {

  /** What was recomputed; empty where the numbers do not clearly belong together. */
  List<StatCheck> in(Figures figures);
}
