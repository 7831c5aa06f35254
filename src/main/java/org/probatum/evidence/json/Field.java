package org.probatum.evidence.json;

import java.util.Optional;

/**
 * Checks that single properties of one object share.
 *
 * @param flaws where problems go
 * @param path where the object stands
 */
record Field(Flaws flaws, String path) {

  void present(String name, String value, String remedy) {
    if (value == null) {
      flaws.add(path, name + " is missing. " + remedy + ".");
    }
  }

  /** A value of a closed list that must be there. */
  <E extends Enum<E>> void chosen(String name, String value, Class<E> type) {
    if (value == null) {
      flaws.add(path, name + " is missing. Allowed are: " + Remedies.allowed(type) + ".");
    } else {
      maybe(name, value, type);
    }
  }

  /** A value of a closed list that may be absent. */
  <E extends Enum<E>> Optional<E> maybe(String name, String value, Class<E> type) {
    Optional<E> read = value == null ? Optional.empty() : Choice.of(type, value);
    if (value != null && read.isEmpty()) {
      flaws.add(
          path,
          name
              + " ("
              + Remedies.brief(value)
              + ") is not known. Allowed are: "
              + Remedies.allowed(type)
              + ".");
    }
    return read;
  }

  boolean notNegative(String name, Integer count) {
    if (count != null && count < 0) {
      flaws.add(path, name + " (" + count + ") is negative. Give a count, at least 0.");
    }
    return count == null || count >= 0;
  }

  void number(String name, String literal) {
    if (literal != null && !Printed.isNumber(literal)) {
      flaws.add(
          path,
          name
              + " ("
              + Remedies.brief(literal)
              + ") is no number. Give it as printed, as in \"0.47\".");
    }
  }
}
