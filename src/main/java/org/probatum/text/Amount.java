package org.probatum.text;

/** Amounts of things in running text. */
public final class Amount {

  private Amount() {}

  /** "1 person", "20 people". */
  public static String ofPeople(int number) {
    return of(number, "person", "people");
  }

  /** "1 study", "3 studies". */
  public static String ofStudies(int number) {
    return of(number, "study", "studies");
  }

  private static String of(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
