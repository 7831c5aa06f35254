package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Term;

/** Devices whose names may hold a word for something else: "time-lapse" is no relapse. */
final class Devices {

  private Devices() {}

  /** Harms and the devices among the treatments: outcomes that are part of these names are none. */
  static List<Term> with(List<Term> harms, List<Term> treatments) {
    if (Few.none(treatments, Devices::isOne)) {
      return harms;
    }
    List<Term> all = new ArrayList<>(harms);
    all.addAll(Few.where(treatments, Devices::isOne));
    return all;
  }

  private static boolean isOne(Term treatment) {
    return treatment.kind().equals("DEVICE");
  }
}
