package org.probatum.article.bibliography;

/** Names of people as reference lists print them. */
final class PersonInitials {

  private PersonInitials() {}

  /** "Garcia-Romeu" and "Albert P." give "Garcia-Romeu AP". */
  static String of(String family, String given) {
    StringBuilder initials = new StringBuilder();
    for (String part : given.strip().split("[\\s.-]+")) {
      if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
        initials.append(Character.toUpperCase(part.charAt(0)));
      }
    }
    return initials.isEmpty() ? family.strip() : family.strip() + " " + initials;
  }
}
