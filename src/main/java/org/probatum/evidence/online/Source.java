package org.probatum.evidence.online;

import java.util.List;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Work;

/** A registry as it can be asked. */
interface Source {

  Registry registry();

  /** Whether it can be asked by this. */
  boolean takes(By by);

  /** Works that fit; found without any, the identifier exists but the record is elsewhere. */
  Fetched<List<Work>> ask(Sought sought, Visit visit);
}
