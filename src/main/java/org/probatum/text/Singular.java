package org.probatum.text;

/** The singular of a regular English plural; other words stay as they are. */
final class Singular {

  private Singular() {}

  static String of(String word) {
    int length = word.length();
    if (word.endsWith("'s")) {
      return word.substring(0, length - 2);
    }
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("ches") && !isAche(word) || word.endsWith("shes")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  /** "Headaches", "aches"; not "approaches". */
  private static boolean isAche(String word) {
    return word.endsWith("daches")
        || word.endsWith("haches")
        || word.endsWith("kaches")
        || word.equals("aches");
  }
}
