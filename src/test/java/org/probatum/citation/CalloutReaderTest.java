package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.Article;

class CalloutReaderTest {

  private static final List<String> NUMBERED =
      List.of(
          "1. Smith J. A trial of something. Gut. 2019;1:1-2.",
          "2. Lee K. Another trial of it. Gut. 2018;1:1-2.",
          "3. Poe E. A third of these trials. Gut. 2017;1:1-2.",
          "4. Roe R. A fourth of these trials. Gut. 2016;1:1-2.",
          "5. Doe D. A fifth of these trials. Gut. 2015;1:1-2.",
          "6. Moe M. A sixth of these trials. Gut. 2014;1:1-2.");
  private static final List<String> NAMED =
      List.of(
          "Smith, J. (2020). A trial of something. Gut, 1, 1-2.",
          "Lee, K., Moe, M., & Poe, E. (2019a). Another trial of it. Gut, 1, 1-2.",
          "Lee, K., Moe, M., & Poe, E. (2019b). A third trial of it. Gut, 1, 1-2.",
          "World Health Organization. (2021). Depression and its treatment. Geneva.",
          "Garc\u00eda-Men\u00e9ndez, A., & Roe, R. (2018). A fourth trial of it. Gut, 1, 1-2.");

  private static List<Callout> read(List<String> entries, String... sentences) {
    List<String> lines = new ArrayList<>(List.of(sentences));
    if (!entries.isEmpty()) {
      lines.add("");
      lines.add("References");
      lines.addAll(entries);
    }
    Article article = Articles.of(lines.toArray(String[]::new));
    return new CalloutReader().read(article, new ReferenceReader().read(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A trial in 2018(1) examined it.; (1); R1",
        "A trial in 2018\u00b9 examined it.; \u00b9; R1",
        "Relapse fell (1, 3).; (1, 3); R1 R3",
        "Relapse fell [2,3] at once.; [2,3]; R2 R3",
        "Relapse fell [4-6].; [4-6]; R4 R5 R6",
        "Relapse fell [4\u20136].; [4\u20136]; R4 R5 R6",
        "Relapse fell [^2].; [^2]; R2",
        "Relapse fell.\u00b9\u02d2\u00b3; \u00b9\u02d2\u00b3; R1 R3",
        "Relapse fell.\u00b9\u207b\u00b3; \u00b9\u207b\u00b3; R1 R2 R3",
        "Relapse fell.1,2; 1,2; R1 R2",
        "Relapse fell.^1,2^; ^1,2^; R1 R2",
        "Relapse fell.^1,2 It rose later.; ^1,2; R1 R2",
        "Relapse fell.<sup>3</sup>; <sup>3</sup>; R3",
        "One trial3 found it.; 3; R3",
        "Relapse fell by 48% [3].; [3]; R3",
        "Smith et al. (2019) found it.; Smith et al. (2019); R1"
      })
  void aCalloutLeadsToTheEntriesOfANumberedList(String sentence, String text, String ids) {
    assertThat(read(NUMBERED, sentence))
        .singleElement()
        .satisfies(
            callout -> {
              assertThat(callout.text()).isEqualTo(text);
              assertThat(callout.references()).containsExactly(ids.split(" "));
              assertThat(callout.dangling()).isEmpty();
              assertThat(callout.location().span().start()).isEqualTo(sentence.indexOf(text));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "\"Relapse fell (Smith, 2020).\"; R1",
        "\"Relapse fell (Smith & Jones, 2020; Lee et al., 2019a).\"; R1 R2",
        "\"Relapse fell (Lee et al., 2019a,b).\"; R2 R3",
        "\"Relapse fell (see Lee et al. 2019b, p. 12).\"; R3",
        "\"As Smith et al. (2020) found, relapse fell.\"; R1",
        "\"Smith's (2020) trial found it.\"; R1",
        "\"In Zurich, Smith and colleagues (2020) found it.\"; R1",
        "\"It fell as in Smith, Lee and Roe (2020).\"; R1",
        "\"It is common (World Health Organization, 2021).\"; R4",
        "\"It is common (WHO, 2021).\"; R4",
        "\"It is common (Garcia-Menendez and Roe, 2018).\"; R5"
      })
  void aNameAndYearLeadToTheirEntries(String sentence, String ids) {
    assertThat(read(NAMED, sentence))
        .singleElement()
        .satisfies(callout -> assertThat(callout.references()).containsExactly(ids.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial was published at last (2019).",
        "Abstinence was higher (48.2%) in the group.",
        "One arm (n = 12) was small.",
        "The aims were (1) to treat, (2) to teach and (3) to heal.",
        "It needs (1) sleep, (2) food.",
        "(1) Take the tablet with water.",
        "Each took a dose (5 mg) at night.",
        "See Figure (2) for the flow.",
        "Please call (555) 123-4567 today.",
        "They was [sic] right.",
        "The median was 4 [2-6] in all.",
        "The area was 3 m\u00b2 wide.",
        "Vitamin B3 and omega3 were taken.",
        "The index was 25 kg/m\u00b2 in both.",
        "It began in spring (May 2020).",
        "The score fell (range [2, 5]).",
        "It is an increase of 10\u00b3 per year."
      })
  void otherNumbersAreNoCallouts(String sentence) {
    assertThat(read(NUMBERED, sentence)).isEmpty();
  }

  @Test
  void aNumberBeyondTheListDangles() {
    assertThat(read(NUMBERED, "Relapse fell [2, 9]."))
        .singleElement()
        .satisfies(
            callout -> {
              assertThat(callout.references()).containsExactly("R2");
              assertThat(callout.dangling()).containsExactly("9");
            });
    assertThat(read(NUMBERED, "It fell (1).", "It rose (8)."))
        .extracting(Callout::dangling)
        .containsExactly(List.of(), List.of("8"));
  }

  @Test
  void aCountOfPeopleBeyondTheListDoesNotDangle() {
    assertThat(read(NUMBERED, "It fell (1).", "Fewer women (14) than men (16) relapsed."))
        .hasSize(1);
  }

  @Test
  void aCountBehindItsShareDoesNotDangle() {
    assertThat(
            read(
                NUMBERED, "It fell (1).", "It rose (2).", "In all 57% (17) of the women relapsed."))
        .hasSize(2);
  }

  @Test
  void aJournalInBracketsIsNoAuthor() {
    assertThat(read(NAMED, "It fell, say Brown and others (JAMA Psychiatry, 2021).")).isEmpty();
  }

  @Test
  void aNameWithoutAnEntryDangles() {
    assertThat(read(NAMED, "It fell (Brown et al., 2003)."))
        .singleElement()
        .satisfies(callout -> assertThat(callout.dangling()).containsExactly("Brown 2003"));
  }

  @Test
  void aNameAndYearWithoutCommaDanglesWhereOthersLeadIntoTheList() {
    assertThat(
            read(
                NAMED,
                "It fell (Smith, 2020).",
                "It rose (Lee et al., 2019a).",
                "It fell (Lee et al., 2019b).",
                "It stayed (Tanizaki 2022)."))
        .last()
        .satisfies(callout -> assertThat(callout.dangling()).containsExactly("Tanizaki 2022"));
    assertThat(read(NAMED, "It fell (Smith, 2020).", "It stayed (Tanizaki 2022).")).hasSize(1);
    assertThat(
            read(
                NAMED,
                "It fell (Smith, 2020).",
                "It rose (Lee et al., 2019a).",
                "It fell (Lee et al., 2019b).",
                "The games (London 2012) were held."))
        .hasSize(3);
  }

  @Test
  void parenthesesAreNoCalloutsWhereTheArticleUsesBrackets() {
    assertThat(read(NUMBERED, "It fell [1].", "It rose [2].", "Few women (3) relapsed."))
        .extracting(Callout::text)
        .containsExactly("[1]", "[2]");
  }

  @Test
  void withoutAListBracketsDangle() {
    assertThat(read(List.of(), "Relapse fell [3]."))
        .singleElement()
        .satisfies(callout -> assertThat(callout.dangling()).containsExactly("3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A median of 14 days (6-36), 22 days (10-50) and 30 days (21-51) passed.",
        "They had 50 mg/m(2) of it, 25 mg/m(2) of that and 1 mg/m(2) of the third.",
        "Infection (4), seroma (1), and thrombosis (5) were seen.",
        "A line fits both (Y(1) = 3), one (Y(2) = 2) and the third (a(3)).",
        "Creatinine was 245 [SD 144] and 249 [147].",
        "They had glargine[30] or glargine[80].",
        "They had beta(2)-agonists, beta(1)-blockers and the beta(3)-adrenoceptor."
      })
  void withoutAListCountsRangesAndPowersAreNoCallouts(String sentence) {
    assertThat(read(List.of(), sentence)).isEmpty();
  }

  @Test
  void withoutAListParenthesesDangleOnlyWhereThereAreSeveral() {
    assertThat(read(List.of(), "Relapse fell (3).")).isEmpty();
    assertThat(read(List.of(), "It fell (1).", "It rose (2).", "It stayed (3).")).hasSize(3);
  }

  @Test
  void aGluedMarkerFarBeyondTheListIsDangling() {
    assertThat(read(NUMBERED, "A trial in 2018(99) examined it."))
        .singleElement()
        .satisfies(callout -> assertThat(callout.dangling()).containsExactly("99"));
  }

  @Test
  void aNameAndYearInTheFormOfTheOtherMarkersDangles() {
    assertThat(read(NAMED, "It fell [Smith 2020].", "It rose [Brown 2003].", "See [June 2003]."))
        .extracting(Callout::dangling)
        .containsExactly(List.of(), List.of("Brown 2003"));
    assertThat(read(NAMED, "It fell (Smith 2020).", "The games (Sydney 2000) were held."))
        .hasSize(1);
    String all = "It fell (Smith 2020), rose (Lee 2019a) and fell (Lee 2019b) (Brown 2003).";
    assertThat(read(NAMED, all))
        .hasSize(4)
        .last()
        .extracting(Callout::text)
        .isEqualTo("(Brown 2003)");
  }

  @Test
  void aBodyIsFoundUnderTheShortNameThatTheTextGivesIt() {
    List<String> list =
        List.of(
            "Institute of Health and Good Walking in Europe. (2020). Walking. Bern: IHG.",
            "US Walking and Running Administration. (2019). Running. Bern: WRA.");
    String told = "The Institute of Health and Good Walking in Europe (INGWALE) says so";

    assertThat(read(list, told + " (INGWALE, 2020)."))
        .singleElement()
        .satisfies(callout -> assertThat(callout.references()).containsExactly("R1"));
    assertThat(read(list, "It is so (INGWALE, 2020).", "So it is (IHG, 2020)."))
        .extracting(Callout::dangling)
        .containsExactly(List.of("INGWALE 2020"), List.of("IHG 2020"));
    assertThat(read(list, "It is so (WRA, 2019).", "So it is (USWRA, 2019)."))
        .extracting(Callout::references)
        .containsExactly(List.of("R2"), List.of("R2"));
  }

  @Test
  void anEntryThatASentenceNamesByItsTitleIsCalled() {
    List<String> list =
        List.of(
            "World Walking Organization. World walking report 2024. Geneva: WWO; 2024.",
            "Lind B. Pain of walking. Gut. 2015;1:1-2.",
            "Poe E. A trial of walking for an hour after meals. Gut. 2017;1:1-2.");
    String report = "In its World walking report 2024, the body counted 30 people.";

    assertThat(read(list, report, "Pain of walking is common.", "Few have pain of walking."))
        .singleElement()
        .satisfies(callout -> assertThat(callout.references()).containsExactly("R1"));
    assertThat(read(list, "A trial of walking for an hour after meals found it."))
        .extracting(Callout::references)
        .containsExactly(List.of("R3"));
    assertThat(read(list, report.replace("people", "people (World Walking Organization, 2024)")))
        .hasSize(1);
  }

  @Test
  void noEntryHasTheNumberZero() {
    assertThat(read(NUMBERED, "A trial in 2018(0) found it (1).", "It fell to nobody (0) in all."))
        .extracting(Callout::dangling)
        .containsExactly(List.of("0"), List.of());
  }
}
