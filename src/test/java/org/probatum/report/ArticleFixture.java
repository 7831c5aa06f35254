package org.probatum.report;

import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.Location;
import org.probatum.article.Metadata;
import org.probatum.article.SectionRole;
import org.probatum.article.Sentence;
import org.probatum.text.Span;

/** An invented article on an invented drug: eight sentences, two references. */
final class ArticleFixture {

  static final String COMMON = "Chronic insomnia affects about one adult in ten.";
  static final String HYPE = "Lurazepine is a breakthrough for everyone who cannot sleep.";
  static final String QUESTION = "Have you tried it?";
  static final String TRIAL =
      "A randomised trial published in Sleep Research in 2021 involved 140 people (1).";
  static final String RESULT =
      "People on lurazepine slept 52 minutes longer than people on placebo (1).";
  static final String HARMLESS = "Side effects were not seen.";
  static final String CURE = "= 3 tablets a day will cure insomnia for good (2).";
  static final String HOPE = "-We hope that this helps you rest!";
  static final String FIRST =
      "1. Meyer A, Okoye B. Lurazepine in chronic insomnia: a randomised trial."
          + " Sleep Res. 2021;14(2):101-9. doi:10.1000/sleep.2021.14";
  static final String SECOND =
      "2. Tan C. How lurazepine binds to its receptor. J Neuropharm Lett. 2019;3:1-4.";

  private static final String TEXT =
      String.join(
          "\n\n",
          "Lurazepine for people who cannot sleep",
          String.join(" ", COMMON, HYPE, QUESTION),
          "What the trial found",
          String.join(" ", TRIAL, RESULT, HARMLESS),
          "Conclusion",
          String.join(" ", CURE, HOPE),
          "References",
          FIRST + "\n" + SECOND,
          "");

  private ArticleFixture() {}

  static Article article() {
    return new Article(
        "lurazepine.txt",
        "Lurazepine for people who cannot sleep",
        TEXT,
        List.of(),
        List.of(),
        List.of(
            sentence(0, COMMON),
            sentence(1, HYPE),
            sentence(2, QUESTION),
            sentence(3, TRIAL),
            sentence(4, RESULT),
            sentence(5, HARMLESS),
            sentence(6, CURE),
            sentence(7, HOPE)),
        new Metadata(List.of("R. Vance"), "2024-05-02", "en"),
        span ->
            "line " + (1 + TEXT.substring(0, span.start()).chars().filter(c -> c == 10).count()),
        List.of());
  }

  private static Sentence sentence(int index, String words) {
    return new Sentence(index, words, at(words));
  }

  /** Where some words of the article stand. */
  static Location at(String words) {
    int start = TEXT.indexOf(words);
    return new Location(section(start), role(start), paragraph(start), number(start), span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String section(int start) {
    if (start >= TEXT.indexOf("References")) {
      return "References";
    }
    if (start >= TEXT.indexOf("Conclusion")) {
      return "Conclusion";
    }
    return start >= TEXT.indexOf("What the") ? "What the trial found" : "";
  }

  private static SectionRole role(int start) {
    return switch (section(start)) {
      case "References" -> SectionRole.REFERENCES;
      case "Conclusion" -> SectionRole.CONCLUSION;
      default -> SectionRole.BODY;
    };
  }

  private static int paragraph(int start) {
    return switch (section(start)) {
      case "References" -> 0;
      case "Conclusion" -> 3;
      case "" -> 1;
      default -> 2;
    };
  }

  private static int number(int start) {
    int number = 0;
    for (String first : List.of(COMMON, TRIAL, CURE)) {
      number = start >= TEXT.indexOf(first) ? 1 : number;
    }
    for (String second : List.of(HYPE, RESULT, HOPE)) {
      number = start >= TEXT.indexOf(second) && isSame(second, start) ? 2 : number;
    }
    for (String third : List.of(QUESTION, HARMLESS)) {
      number = start >= TEXT.indexOf(third) && isSame(third, start) ? 3 : number;
    }
    return section(start).equals("References") ? 0 : number;
  }

  private static boolean isSame(String words, int start) {
    return section(TEXT.indexOf(words)).equals(section(start));
  }
}
