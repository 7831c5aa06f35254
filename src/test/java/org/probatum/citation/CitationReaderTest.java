package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.article.Location;
import org.probatum.article.Sentence;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.Direction;
import org.probatum.claim.Pico;
import org.probatum.claim.Standing;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.Statements;
import org.probatum.claim.Strength;
import org.probatum.claim.StudyMention;
import org.probatum.text.Span;

class CitationReaderTest {

  private static final String[] LIST = {
    "",
    "References",
    "1. Dakwar E. A trial of ketamine in cocaine dependence. Am J Psychiatry. 2019;176:923-30.",
    "2. Lawn W. Ketamine for the treatment of addiction. Neuropharmacology. 2018;142:72-82.",
    "3. Suzuki J. Ketamine in alcohol use disorder: a scoping review. Front Psychiatry. 2023;14."
  };

  private final CitationReader reader = new CitationReader();
  private final List<Claim> claims = new ArrayList<>();
  private final List<StudyMention> studies = new ArrayList<>();
  private Article article;

  private void text(String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.addAll(List.of(LIST));
    article = Articles.of(all.toArray(String[]::new));
  }

  private void claim(String words) {
    claim(words, null, Standing.FREE);
  }

  private void claim(String words, String mention, Standing standing) {
    int at = article.text().indexOf(words);
    Sentence sentence = sentence(at);
    claims.add(
        new Claim(
            "C" + (claims.size() + 1),
            words,
            sentence.location().at(new Span(at, at + words.length())),
            sentence.text(),
            sentence.index(),
            Set.of(ClaimKind.EFFICACY),
            Strength.values()[0],
            List.of(),
            Direction.values()[0],
            Pico.EMPTY,
            List.of(),
            mention,
            standing,
            0.9));
  }

  private Sentence sentence(int at) {
    return article.sentences().stream().filter(s -> s.span().covers(at)).findFirst().orElseThrow();
  }

  private void study(String words, String journal, Integer year) {
    study(words, journal, year, Set.of());
  }

  private void study(String words, String journal, Integer year, Set<String> conditions) {
    int at = article.text().indexOf(words);
    Location location = sentence(at).location().at(new Span(at, at + words.length()));
    studies.add(
        new StudyMention(
            "A" + (studies.size() + 1),
            words,
            location,
            sentence(at).index(),
            journal,
            year,
            List.of(),
            StatedDesign.STUDY,
            Set.of(),
            conditions));
  }

  private List<String> citations() {
    Statements statements = new Statements(claims, List.of(), studies, List.of(), List.of());
    return reader.read(article, statements).citations().stream()
        .map(each -> each.claimId() + " " + each.referenceId() + " " + each.how())
        .toList();
  }

  @Test
  void aCalloutAtTheEndCoversAllClaimsOfItsSentence() {
    text("Craving fell and abstinence rose (1, 2).");
    claim("Craving fell");
    claim("abstinence rose");
    assertThat(citations())
        .containsExactly("C1 R1 CALLOUT", "C1 R2 CALLOUT", "C2 R1 CALLOUT", "C2 R2 CALLOUT");
  }

  @Test
  void eachOfTwoCalloutsCoversWhatStandsBeforeIt() {
    text("Craving fell (1) and abstinence rose (2).");
    claim("Craving fell");
    claim("abstinence rose");
    assertThat(citations()).containsExactly("C1 R1 CALLOUT", "C2 R2 CALLOUT");
  }

  @Test
  void calloutsSideBySideCoverTheSame() {
    text("Craving fell and abstinence rose [1], [2].");
    claim("Craving fell");
    claim("abstinence rose");
    assertThat(citations()).hasSize(4);
  }

  @Test
  void aCalloutInTheMiddleLeavesTheClaimBehindItAlone() {
    text("Craving fell (1) while the cost of it all rose.");
    claim("Craving fell");
    claim("the cost of it all rose");
    assertThat(citations()).containsExactly("C1 R1 CALLOUT");
  }

  @Test
  void theCalloutOfAnOpeningSentenceCarriesOverToWhatIsToldOfTheStudy() {
    text(
        "A study published in 2018(1) examined craving.",
        "The ketamine group relapsed less.",
        "Many people find this helpful.");
    study("A study published in 2018", null, 2018);
    claim("The ketamine group relapsed less", "A1", Standing.CONTINUES);
    claim("Many people find this helpful", "A1", Standing.SURROUNDED);
    assertThat(citations()).containsExactly("C1 R1 NARRATIVE");
  }

  @Test
  void aMarkerOfALaterSentenceLeadsAwayFromTheStudy() {
    text(
        "A study published in 2018(1) examined craving.",
        "Ketamine worked in another small trial (2).",
        "The ketamine group slept more (2).");
    study("A study published in 2018", null, 2018);
    claim("Ketamine worked in another small trial", "A1", Standing.CONTINUES);
    claim("The ketamine group slept more", "A1", Standing.CONTINUES);
    assertThat(citations()).containsExactly("C1 R2 CALLOUT", "C2 R2 CALLOUT", "C2 R1 NARRATIVE");
  }

  @Test
  void aMarkerOfASentenceThatLeansBackOnNothingLeadsAwayFromAMarkedStudy() {
    text(
        "A study published in 2018(1) examined craving.",
        "Memory complaints were made by 41% of people (2).",
        "The larger trial had none (2).");
    study("A study published in 2018", null, 2018);
    claim("Memory complaints were made by 41%", "A1", Standing.CONTINUES);
    claim("The larger trial had none", "A1", Standing.CONTINUES);
    assertThat(citations()).containsExactly("C1 R2 CALLOUT", "C2 R2 CALLOUT");
  }

  @Test
  void whereAParagraphHasComeToAnotherSourceWhatFollowsIsThatSources() {
    text(
        "A study published in 2018(1) examined craving.",
        "",
        "A dose of ketamine gave less sleep (2).",
        "The infection rate was the same in both groups.",
        "",
        "The ketamine group ate less.");
    study("A study published in 2018", null, 2018);
    claim("The infection rate was the same", "A1", Standing.CONTINUES);
    claim("The ketamine group ate less", "A1", Standing.CONTINUES);
    assertThat(citations()).containsExactly("C2 R1 NARRATIVE");
  }

  @Test
  void aMatchedStudyWithoutACalloutCarriesItsEntry() {
    text("A review in Neuropharmacology in 2018 found less craving.");
    study("A review in Neuropharmacology", "Neuropharmacology", 2018);
    claim("found less craving", "A1", Standing.OPENS);
    assertThat(citations()).containsExactly("C1 R2 NARRATIVE");
  }

  @Test
  void aStudyThatDiffersFromItsEntryCarriesNone() {
    text("A review in Frontiers in Psychiatry in 2020 found less craving.");
    study("A review in Frontiers in Psychiatry", "Frontiers in Psychiatry", 2020);
    claim("found less craving", "A1", Standing.OPENS);
    assertThat(citations()).isEmpty();
  }

  @Test
  void aMarkerThatLeadsToQuiteAnotherWorkCarriesItsOwnSentenceOnly() {
    text("A study in Nature in 2019(3) enrolled people.", "The ketamine group relapsed less.");
    study("A study in Nature in 2019", "Nature", 2019, Set.of("asthma"));
    claim("enrolled people", "A1", Standing.OPENS);
    claim("The ketamine group relapsed less", "A1", Standing.CONTINUES);
    assertThat(citations()).containsExactly("C1 R3 CALLOUT");
  }

  @Test
  void theLastCalloutOfAParagraphReachesBackToUncitedClaimsOnly() {
    text("Craving fell (1).", "Abstinence rose.", "Mood lifted too (2).", "", "Sleep was better.");
    claim("Craving fell");
    claim("Abstinence rose");
    claim("Mood lifted too");
    claim("Sleep was better");
    assertThat(citations()).containsExactly("C1 R1 CALLOUT", "C2 R2 PARAGRAPH", "C3 R2 CALLOUT");
  }

  @Test
  void aCalloutOfAStatementBesideAToldStudyClosesThatStatementOnly() {
    text("A trial in Nature found less craving.", "Abstinence rose.", "Mood lifted too (2).");
    study("A trial in Nature", "Nature", null);
    claim("found less craving", "A1", Standing.OPENS);
    claim("Abstinence rose", "A1", Standing.SURROUNDED);
    claim("Mood lifted too", "A1", Standing.SURROUNDED);
    assertThat(citations()).containsExactly("C3 R2 CALLOUT");
  }

  @Test
  void aCalloutAheadOfTheParagraphsEndDoesNotReachBack() {
    text("Abstinence rose.", "Mood (2) lifted at last in everyone.");
    claim("Abstinence rose");
    assertThat(citations()).isEmpty();
  }
}
