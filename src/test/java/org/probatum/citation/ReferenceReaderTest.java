package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceReaderTest {

  private static Reference read(String entry) {
    List<Reference> all = new ReferenceReader().read(Articles.of("Text.", "", "References", entry));
    return all.get(0);
  }

  @Test
  void anApaArticleWithANicknameAmongItsAuthors() {
    Reference it =
        read(
            "1. Dakwar, E., Nunes, E. V., Hart, C. L., Choi, C. J. \u201cJean,\u201d Basaraba,"
                + " C. N.,"
                + " Pavlicova, M., & Levin, F. R. (2019). A single ketamine infusion combined with"
                + " mindfulness-based behavioral modification to treat cocaine dependence: A"
                + " randomized"
                + " clinical trial. American Journal of Psychiatry, 176(11), 923\u2013930."
                + " https://doi.org/10.1176/appi.ajp.2019.18101123");
    assertThat(it.style()).isEqualTo(ReferenceStyle.APA);
    assertThat(it.authors())
        .containsExactly(
            "Dakwar E", "Nunes EV", "Hart CL", "Choi CJ", "Basaraba CN", "Pavlicova M", "Levin FR");
    assertThat(it.title())
        .isEqualTo(
            "A single ketamine infusion combined with mindfulness-based behavioral modification to"
                + " treat cocaine dependence: A randomized clinical trial");
    assertThat(it.id()).isEqualTo("R1");
    assertThat(it.label()).isEqualTo("1");
    assertThat(it.raw()).startsWith("Dakwar, E.").endsWith("18101123");
  }

  @Test
  void theDesignBehindATitleIsNoPartOfTheJournal() {
    Reference it =
        read(
            "7. Ismail S, Padua L. Carpal tunnel syndrome in pregnancy: prevalence and course."
                + " Systematic review. Muscle & Nerve. 2022;65:120-129.");
    assertThat(it.container()).isEqualTo("Muscle & Nerve");
    assertThat(it.title())
        .isEqualTo("Carpal tunnel syndrome in pregnancy: prevalence and course. Systematic review");
  }

  @Test
  void anApaArticlesPlaceAndDoi() {
    Reference it =
        read(
            "1. Dakwar, E., & Levin, F. R. (2019). A single ketamine infusion: A randomized"
                + " clinical trial. American Journal of Psychiatry, 176(11), 923\u2013930."
                + " https://doi.org/10.1176/appi.ajp.2019.18101123");
    assertThat(it.container()).isEqualTo("American Journal of Psychiatry");
    assertThat(it.year()).isEqualTo(2019);
    assertThat(it.volume()).isEqualTo("176");
    assertThat(it.issue()).isEqualTo("11");
    assertThat(it.pages()).isEqualTo("923\u2013930");
    assertThat(it.doi()).isEqualTo("10.1176/appi.ajp.2019.18101123");
    assertThat(it.doiAsWritten()).isEqualTo("https://doi.org/10.1176/appi.ajp.2019.18101123");
    assertThat(it.hasMalformedDoi()).isFalse();
    assertThat(it.url()).isNull();
    assertThat(it.pmid()).isNull();
  }

  @Test
  void aVancouverArticleWithABadlyWrittenDoi() {
    Reference it =
        read(
            "2. Ivan Ezquerra-Romano I, Lawn W, Krupitsky E, Morgan CJA. Ketamine for the"
                + " treatment of"
                + " addiction: Evidence and potential mechanisms. Neuropharmacology. 2018"
                + " Nov;142:72-82. https://doi: 10.1016/j.neuropharm.2018.01.017. Epub 2018 Jan 12."
                + " PMID: 29339294.");
    assertThat(it.style()).isEqualTo(ReferenceStyle.VANCOUVER);
    assertThat(it.authors())
        .containsExactly("Ezquerra-Romano I", "Lawn W", "Krupitsky E", "Morgan CJA");
    assertThat(it.title())
        .isEqualTo("Ketamine for the treatment of addiction: Evidence and potential mechanisms");
    assertThat(it.container()).isEqualTo("Neuropharmacology");
    assertThat(it.year()).isEqualTo(2018);
    assertThat(it.volume()).isEqualTo("142");
    assertThat(it.issue()).isNull();
    assertThat(it.pages()).isEqualTo("72-82");
    assertThat(it.doi()).isEqualTo("10.1016/j.neuropharm.2018.01.017");
    assertThat(it.doiAsWritten()).isEqualTo("https://doi: 10.1016/j.neuropharm.2018.01.017");
    assertThat(it.hasMalformedDoi()).isTrue();
    assertThat(it.pmid()).isEqualTo("29339294");
    assertThat(it.firstFamily()).isEqualTo("Ezquerra-Romano");
  }

  @Test
  void anApaArticleWithoutPages() {
    Reference it =
        read(
            "3. Goldfine, C. E., Tom, J. J., & Suzuki, J. (2023). The therapeutic use and"
                + " efficacy of"
                + " ketamine in alcohol use disorder: A scoping review. Frontiers in"
                + " Psychiatry, 14."
                + " https://doi.org/10.3389/fpsyt.2023.1141836");
    assertThat(it.container()).isEqualTo("Frontiers in Psychiatry");
    assertThat(it.volume()).isEqualTo("14");
    assertThat(it.pages()).isNull();
    assertThat(it.issue()).isNull();
  }

  @Test
  void aVancouverArticleWithIssueAndBrackets() {
    Reference it =
        read(
            "Smith JA, van der Berg P, O'Neil K, et al. Does it work? A trial of nothing. Lancet."
                + " 2001;357(9258):802\u20139. doi:10.1016/S0140-6736(00)04337-3");
    assertThat(it.authors()).containsExactly("Smith JA", "van der Berg P", "O'Neil K");
    assertThat(it.title()).isEqualTo("Does it work? A trial of nothing");
    assertThat(it.container()).isEqualTo("Lancet");
    assertThat(it.issue()).isEqualTo("9258");
    assertThat(it.doi()).isEqualTo("10.1016/S0140-6736(00)04337-3");
    assertThat(it.hasMalformedDoi()).isFalse();
  }

  @Test
  void aDoiEndsWhereALinkInMarkdownGoesOn() {
    Reference it =
        read(
            "Doe J. A title of some length. Gut. 2010;3:4-5."
                + " [https://doi.org/10.1000/gut.2010](https://doi.org/10.1000/gut.2010)");
    assertThat(it.doi()).isEqualTo("10.1000/gut.2010");
    assertThat(it.hasMalformedDoi()).isFalse();
  }

  @Test
  void aPageOfAnOrganisation() {
    Reference it =
        read(
            "World Health Organization. (2021, June 3). Depression."
                + " https://www.who.int/news-room/depression");
    assertThat(it.authors()).containsExactly("World Health Organization");
    assertThat(it.year()).isEqualTo(2021);
    assertThat(it.title()).isEqualTo("Depression");
    assertThat(it.url()).isEqualTo("https://www.who.int/news-room/depression");
    assertThat(it.doi()).isNull();
  }

  @Test
  void aDoiThatCannotBeOneIsKeptAsWritten() {
    Reference it = read("Doe J. A title of some length. Gut. 2010;3:4-5. doi: 1016/j.gut.2010");
    assertThat(it.doi()).isNull();
    assertThat(it.doiAsWritten()).isEqualTo("doi: 1016/j.gut.2010");
    assertThat(it.hasUnreadableDoi()).isTrue();
    assertThat(it.hasMalformedDoi()).isTrue();
    assertThat(it.rightDoi()).startsWith("https://doi.org/10.");
  }

  @Test
  void aChapterInABook() {
    Reference it =
        read(
            "Solon, G. (1999). Mobility in the labor market. In O. C. Ashen & D. Card (Eds.),"
                + " Handbook of"
                + " labor economics (Vol. 3, pp. 1761\u20131800). Elsevier.");
    assertThat(it.title()).isEqualTo("Mobility in the labor market");
    assertThat(it.container()).isEqualTo("Handbook of labor economics");
    assertThat(it.volume()).isEqualTo("3");
    assertThat(it.pages()).isEqualTo("1761\u20131800");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Smith, J. A. & Jones, B. Ketamine and the brain. Nat. Rev. Neurosci. 12, 345\u2013356"
            + " (2019)."
            + "|Smith JA;Jones B|Ketamine and the brain|Nat. Rev. Neurosci|2019|12|345\u2013356",
        "Krystal, J.H., Karper, L.P., et al., 1994. Effects of ketamine in humans. Arch. Gen."
            + " Psychiatry 51, 199-214."
            + "|Krystal JH;Karper LP|Effects of ketamine in humans|Arch. Gen. Psychiatry|1994"
            + "|51|199-214",
        "Krupitsky, Evgeny M., and A. Y. Grinenko. \"Ketamine therapy: ten years of research.\""
            + " Journal of"
            + " Psychoactive Drugs 29, no. 2 (1997): 165-183."
            + "|Krupitsky EM;Grinenko AY|Ketamine therapy: ten years of research|Journal of"
            + " Psychoactive Drugs|1997|29|165-183",
        "Krupitsky, Evgeny, et al. \"Ketamine for heroin addiction.\" Journal of Substance"
            + " Abuse Treatment,"
            + " vol. 23, no. 4, 2002, pp. 273-283."
            + "|Krupitsky E|Ketamine for heroin addiction|Journal of Substance Abuse Treatment"
            + "|2002|23|273-283",
        "J. Smith and B. Jones, \"Ketamine in practice,\" IEEE Trans. Med. Imaging, vol. 12,"
            + " no. 3, pp. 34-56,"
            + " Mar. 2012."
            + "|Smith J;Jones B|Ketamine in practice|IEEE Trans. Med. Imaging|2012|12|34-56",
        "Higgins JPT, Thomas J, editors. Handbook for Systematic Reviews of Interventions. 2nd"
            + " ed. Chichester:"
            + " Wiley; 2019.|Higgins JPT;Thomas J|Handbook for Systematic Reviews of"
            + " Interventions||2019||",
        "Jones, A. (2015). Ketamine and mood (Doctoral dissertation, University of Oxford)."
            + "|Jones A|Ketamine and mood||2015||",
        "Grabski M, McAndrew A, et al. Adjunctive ketamine in alcohol use disorder. Am J"
            + " Psychiatry. Published"
            + " online January 11, 2022."
            + "|Grabski M;McAndrew A|Adjunctive ketamine in alcohol use disorder|Am J"
            + " Psychiatry|2022||",
        "Ito S, Diaz J. Long-term protection by a vaccine. Open Forum Infect Dis."
            + " 2022;9(10):ofac485."
            + "|Ito S;Diaz J|Long-term protection by a vaccine|Open Forum Infect Dis|2022|9|ofac485"
      })
  void otherStylesAndKindsOfWork(ArgumentsAccessor told) {
    Reference it = read(told.getString(0));
    assertThat(String.join(";", it.authors())).isEqualTo(told.getString(1));
    assertThat(it.title()).isEqualTo(told.getString(2));
    assertThat(it.container()).isEqualTo(told.getString(3));
    assertThat(it.year()).isEqualTo(told.getInteger(4));
    assertThat(it.volume()).isEqualTo(told.getString(5));
    assertThat(it.pages()).isEqualTo(told.getString(6));
  }

  @Test
  void anArticleNumberMayBeginWithTheNameOfItsJournal() {
    Reference it = read("1. Lind B. A trial of long walks. NEJM Evid. 2022;1:EVIDoa2100056.");
    assertThat(it.volume()).isEqualTo("1");
    assertThat(it.pages()).isEqualTo("EVIDoa2100056");
  }

  @Test
  void blanksThatHoldWordsTogetherAreBlanks() {
    Reference it =
        read(
            "Doe,\u00a0J. (2019). Walking after hip repair. American Journal of"
                + " Psychiatry,\u00a0176(11), 923\u2013930. https://doi:\u202f10.1000/walk");
    assertThat(it.container()).isEqualTo("American Journal of Psychiatry");
    assertThat(it.volume()).isEqualTo("176");
    assertThat(it.doi()).isEqualTo("10.1000/walk");
    assertThat(it.hasMalformedDoi()).isTrue();
    assertThat(it.raw()).contains("\u00a0176");
  }
}
