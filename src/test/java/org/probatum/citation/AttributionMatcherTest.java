package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.citation.Attribution.Feature;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.Statements;
import org.probatum.claim.StudyMention;
import org.probatum.text.Span;

class AttributionMatcherTest {

  private static final List<String> LIST =
      List.of(
          "1. Dakwar, E., & Levin, F. R. (2019). Ketamine to treat cocaine dependence: A randomized"
              + " clinical trial. American Journal of Psychiatry, 176(11), 923-930.",
          "2. Lawn W, Morgan CJA. Ketamine for the treatment of addiction: Evidence and potential"
              + " mechanisms. Neuropharmacology. 2018;142:72-82.",
          "3. Goldfine, C. E., & Suzuki, J. (2023). Ketamine in alcohol use disorder: A scoping"
              + " review. Frontiers in Psychiatry, 14.");

  private static final StudyMention MENTION = study(null, null, StatedDesign.STUDY, null);

  private final AttributionMatcher matcher = AttributionMatcher.bundled().get();

  private Attribution match(String sentence, StudyMention mention) {
    String[] lines = {sentence, "", "References", LIST.get(0), LIST.get(1), LIST.get(2)};
    Article article = Articles.of(lines);
    List<Reference> references = new ReferenceReader().read(article);
    List<Callout> callouts = new CalloutReader().read(article, references);
    Statements told = new Statements(List.of(), List.of(), List.of(mention), List.of(), List.of());
    return matcher.match(told, callouts, references).get(0);
  }

  private static StudyMention study(
      String journal, Integer year, StatedDesign design, String condition) {
    Location location = new Location("", SectionRole.BODY, 1, 1, new Span(0, 7));
    return new StudyMention(
        "A1",
        "A study",
        location,
        0,
        journal,
        year,
        List.of(),
        design,
        Set.of("ketamine"),
        condition == null ? Set.of() : Set.of(condition));
  }

  private static StudyMention by(String author, Integer year) {
    Location location = new Location("", SectionRole.BODY, 1, 1, new Span(0, 7));
    return new StudyMention(
        "A1",
        author,
        location,
        0,
        null,
        year,
        List.of(author),
        StatedDesign.STUDY,
        Set.of(),
        Set.of());
  }

  @Test
  void aCalloutLeadsToTheEntryAndTheYearIsHeldAgainstIt() {
    Attribution it =
        match(
            "A study published in the American Journal of Psychiatry in 2018(1) examined it.",
            study(
                "American Journal of Psychiatry",
                2018,
                StatedDesign.STUDY,
                "cocaine-use-disorder"));
    assertThat(it.reference()).isEqualTo("R1");
    assertThat(it.byCallout()).isTrue();
    assertThat(it.isMatched()).isTrue();
    assertThat(it.agrees()).containsExactlyInAnyOrder(Feature.JOURNAL, Feature.TOPIC);
    assertThat(it.differs()).containsExactly(Feature.YEAR);
  }

  @Test
  void aJournalThatNoEntryNamesFindsNone() {
    Attribution it =
        match(
            "A study published in JAMA Psychiatry in 2019 examined it.",
            study("JAMA Psychiatry", 2019, StatedDesign.STUDY, "alcohol-use-disorder"));
    assertThat(it.reference()).isNull();
    assertThat(it.isMatched()).isFalse();
  }

  @Test
  void anEntryOfTheJournalWithAnotherYearAndTypeIsKeptWithItsDifferences() {
    Attribution it =
        match(
            "A systematic review published in Frontiers in Psychiatry in 2020 looked.",
            study(
                "Frontiers in Psychiatry",
                2020,
                StatedDesign.SYSTEMATIC_REVIEW,
                "substance-use-disorder"));
    assertThat(it.reference()).isEqualTo("R3");
    assertThat(it.isMatched()).isFalse();
    assertThat(it.differs()).containsExactlyInAnyOrder(Feature.YEAR, Feature.TYPE);
    assertThat(it.agreesOn(Feature.TOPIC)).isTrue();
  }

  @Test
  void theJournalWithAnotherYearAndConditionIsAnotherWork() {
    Attribution it =
        match(
            "A study published in the American Journal of Psychiatry in 2012 looked.",
            study("Am J Psychiatry", 2012, StatedDesign.STUDY, "alcohol-use-disorder"));
    assertThat(it.reference()).isNull();
  }

  @Test
  void anAbbreviatedJournalAndTheYearMatch() {
    Attribution it =
        match(
            "A trial in Am. J. Psychiatry in 2019 looked.",
            study("Am. J. Psychiatry", 2019, StatedDesign.TRIAL, null));
    assertThat(it.reference()).isEqualTo("R1");
    assertThat(it.isMatched()).isTrue();
    assertThat(it.byCallout()).isFalse();
    assertThat(it.agreesOn(Feature.TYPE)).isTrue();
  }

  @Test
  void aTrialIsNoCohort() {
    Attribution it =
        match(
            "A cohort study in Am J Psychiatry in 2019 looked.",
            study("Am J Psychiatry", 2019, StatedDesign.COHORT, null));
    assertThat(it.differs()).containsExactly(Feature.TYPE);
  }

  @Test
  void anAuthorFindsTheEntry() {
    assertThat(match("Dakwar and colleagues looked.", by("Dakwar", 2019)).reference())
        .isEqualTo("R1");
    assertThat(match("Brown and colleagues looked.", by("Brown", 2019)).reference()).isNull();
  }

  @Test
  void anAuthorWithAnotherYearIsKeptAsNotMatched() {
    Attribution it = match("Dakwar and colleagues (2014) looked.", by("Dakwar", 2014));
    assertThat(it.reference()).isEqualTo("R1");
    assertThat(it.isMatched()).isFalse();
  }

  @Test
  void aYearAloneNeedsTheTopicToo() {
    assertThat(
            match(
                    "A 2018 review looked.",
                    study(null, 2018, StatedDesign.REVIEW, "substance-use-disorder"))
                .reference())
        .isEqualTo("R2");
    assertThat(
            match("A 2019 study looked.", study(null, 2019, StatedDesign.STUDY, "migraine"))
                .reference())
        .isNull();
  }

  @Test
  void aStudyWithoutAnyNameHasNoEntry() {
    assertThat(
            match("One study looked.", study(null, null, StatedDesign.RANDOMISED_TRIAL, null))
                .reference())
        .isNull();
  }

  @Test
  void anEntryWithoutNumberIsNotNamedTwice() {
    Attribution called = new Attribution(MENTION, "R1", true, Set.of(), Set.of(), false);
    Attribution near = new Attribution(MENTION, "R1", false, Set.of(), Set.of(), true);
    Reference numbered =
        new ReferenceReader().read(Articles.of("Text.", "", "References", LIST.get(0))).get(0);
    assertThat(called.pointer(numbered)).isEqualTo("reference 1, to which it points, is");
    assertThat(near.pointer(CitationReader.reference("Roe R. A trial. Gut. 2016;1:1-2.")))
        .isEqualTo("the entry which fits it best is");
  }

  @Test
  void aTrialThatTheTitleNamesIsOfItsTopic() {
    String title = "Sleep after a hip fracture: the WALKER trial";
    assertThat(Topics.isNamed(named("The Finnish WALKER trial"), title)).isTrue();
    assertThat(Topics.isNamed(named("The Finnish RUNNER trial"), title)).isFalse();
    assertThat(Topics.isNamed(named("a trial in JAMA"), "Letters to JAMA")).isFalse();
  }

  private static StudyMention named(String phrase) {
    return new StudyMention(
        "A1",
        phrase,
        MENTION.location(),
        0,
        null,
        null,
        List.of(),
        StatedDesign.STUDY,
        Set.of(),
        Set.of());
  }
}
