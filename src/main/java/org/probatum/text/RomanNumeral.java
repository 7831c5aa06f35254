package org.probatum.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Small Roman numerals, with which programs number endnotes unless told otherwise. */
public final class RomanNumeral {

  private static final Pattern SHAPE =
      Pattern.compile("(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private RomanNumeral() {}

  /** The number from 1 to 89 that is written so; empty for other words. */
  public static OptionalInt of(String words) {
    if (words.length() > 8 || !SHAPE.matcher(words).matches()) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = 0; i < words.length(); i++) {
      int value = value(words.charAt(i));
      boolean before = i + 1 < words.length() && value < value(words.charAt(i + 1));
      number += before ? -value : value;
    }
    return OptionalInt.of(number);
  }

  private static int value(char letter) {
    return switch (letter) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      default -> 50;
    };
  }
}
