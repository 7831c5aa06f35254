package org.probatum.audit;

import java.util.List;
import java.util.Set;
import org.probatum.evidence.OnlineSources;

/**
 * What an {@link Auditor} is set up with.
 *
 * @param profile name of a profile, such as {@code editorial}
 * @param evidence evidence files that add to the bundled library
 * @param rules rule files of the user that add to the built-in packs
 * @param disabled ids of rules that stay off
 * @param online registries that are asked about references; asks nobody by default
 */
public record Settings(
    String profile,
    List<Source> evidence,
    List<Source> rules,
    Set<String> disabled,
    OnlineSources online) {

  /** The editorial profile, the bundled library, the built-in rules. */
  public static final Settings DEFAULT =
      new Settings("editorial", List.of(), List.of(), Set.of(), OnlineSources.NONE);
}
