package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> split(String text) {
    return Sentences.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mulder et al. found no difference.",
        "See Fig. 2 for the doses.",
        "The drug vs. placebo gave nothing.",
        "It was given i.v. over an hour.",
        "The trial of E. M. Krupit was small.",
        "Levels rose from 3.5 to 4.2 units.",
        "Dr. Smith and Prof. Jones disagreed.",
        "The dose was approx. 5 mg.",
        "Use it e.g. Monday mornings.",
        "Patients with p < .05 were counted.",
        "The rate in the U.S. population is low."
      })
  void aFullStopInsideASentenceDoesNotEndIt(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void calloutsGluedToTheStopBelongToTheSentenceBefore() {
    assertThat(
            split(
                "Craving fell.1,2 Relapse did not.[3] This held.(4) Nothing else did.\u00b9 End."))
        .containsExactly(
            "Craving fell.1,2",
            "Relapse did not.[3]",
            "This held.(4)",
            "Nothing else did.\u00b9",
            "End.");
  }

  @Test
  void anAbbreviationMayEndASentence() {
    assertThat(split("It was given i.v. The dose was low."))
        .containsExactly("It was given i.v.", "The dose was low.");
    assertThat(split("They took vitamin D. It did nothing."))
        .containsExactly("They took vitamin D.", "It did nothing.");
  }

  @Test
  void closingQuotesAndBracketsStayWithTheirSentence() {
    assertThat(split("He said \u201cit works.\u201d She doubted it. (So did I.) Then came proof!"))
        .containsExactly(
            "He said \u201cit works.\u201d", "She doubted it.", "(So did I.)", "Then came proof!");
  }

  @Test
  void nonBreakingSpacesAndLineBreaksPartWords() {
    assertThat(split("One ended.\u00a0Two\r\nwent on. "))
        .containsExactly("One ended.", "Two\r\nwent on.");
  }

  @Test
  void aListNumberIsNoSentence() {
    assertThat(split("1. Stop the drug. 2. Call a doctor.")).first().isEqualTo("1. Stop the drug.");
  }

  @Test
  void emptyRegionsHaveNoSentence() {
    assertThat(split("  \n ")).isEmpty();
  }
}
