package org.probatum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScanTest {

  private static final String TEXT =
      "Randomised, double-blind trial: 12 of 40 (30%) vs. \u22659 in controls; p < 0.05. "
          + "We followed (n=40) adults for \u00bd a year, re-randomised at 6 months\u2014or 7. Endpoint";

  /** It learns its first letters once it was asked often. */
  private static Scan learnt(Scan scan) {
    for (int i = 0; i <= 500; i++) {
      scan.isIn("");
    }
    return scan;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)\\b(?:double|triple)[- ]blind",
        "\\b(?:or|in) ",
        "(?<!re-)(?i:randomi[sz]ed)",
        "(?<=[(] ?)n ?= ?\\d+",
        "(?<=(?:of|at) )\\d+|^R",
        "(?<=[,;]) *(?=[a-z])|(?<=\\))\\s",
        "(?!(?<=r)a)[a-z]d",
        "(?<![\\s\\S])[A-Z]|(?<=[.] )W",
        "^\\s*\\w+,|\\b(?:^|in) c",
        "(?m)^[a-zA-Z]+|[a-z]+$",
        "[(;,]?\\s?(?:one|two)?-?\\d+",
        "[<>\\u2265]\\s?\\d",
        "\\d+(?= of)",
        "\\bwe\\b|\\bEndpoint$",
        "\\u00bd|\\u2014or",
        "(?i)end",
        "\\b [a-z]+",
        "point$|[.,] *$|(?:\\d|^)? *$",
        "(?<=[a-z])$",
        "x*"
      })
  void findsEveryMatchOfThePatternAndNoOther(String regex) {
    List<String> byPattern = new ArrayList<>();
    Matcher plain = Pattern.compile(regex).matcher(TEXT);
    while (plain.find()) {
      byPattern.add(plain.start() + plain.group());
    }
    for (Scan scan : List.of(Scan.of(regex), learnt(Scan.of(regex)))) {
      List<String> byScan = new ArrayList<>();
      Search found = scan.search(TEXT);
      while (found.find()) {
        byScan.add(found.start() + found.group());
      }
      assertEquals(byPattern, byScan);
      assertEquals(!byPattern.isEmpty(), scan.isIn(TEXT));
    }
  }

  @Test
  void looksNoFurtherThanToTheEndThatIsGiven() {
    Scan scan = learnt(Scan.of("\\d+%"));
    Matcher found = scan.matcher("12 of 30%");
    assertFalse(scan.find(found, "12 of 30%", 0, 8));
    assertTrue(scan.find(found, "12 of 30%", 0, 9));
    assertEquals("30%", found.group());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rand.*",
        "(?i)(?:the )?randomised,",
        "[\\w-]+, double\\b.*",
        "(?:double|triple)-blind",
        "\\W*\\w+",
        "^.*Endpoint$",
        "(?<=,)\\s\\w+",
        "\\d*",
        "\u2265\\d"
      })
  void tellsAtAnyPlaceWhatThePatternTells(String regex) {
    Pattern pattern = Pattern.compile(regex);
    for (Scan scan : List.of(Scan.of(regex), learnt(Scan.of(regex)))) {
      for (int at = 0; at <= TEXT.length(); at++) {
        String rest = TEXT.substring(at);
        assertEquals(pattern.matcher(rest).matches(), scan.isAll(rest), rest);
        assertEquals(pattern.matcher(rest).lookingAt(), scan.opens(rest), rest);
        assertEquals(pattern.matcher(rest).lookingAt(), scan.opening(rest).isPresent(), rest);
        Matcher there = pattern.matcher(TEXT).region(at, TEXT.length());
        assertEquals(there.lookingAt(), scan.opens(TEXT, at), rest);
      }
      assertEquals(pattern.matcher(TEXT).replaceAll("_"), scan.replaceAll(TEXT, "_"));
      assertEquals(pattern.matcher(TEXT).replaceFirst("_"), scan.replaceFirst(TEXT, "_"));
    }
  }
}
