package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.find(text).stream().map(term -> term.concept() + ":" + term.text()).toList();
  }

  @Test
  void theLongestPhraseWins() {
    Lexicon lexicon = new Lexicon().add("blood pressure", "bp", "").add("pressure", "p", "");

    assertThat(found(lexicon, "Blood-pressure fell, pressure rose."))
        .containsExactly("bp:Blood-pressure", "p:pressure");
  }

  @Test
  void pluralsCountAsSingulars() {
    Lexicon lexicon = new Lexicon().add("craving", "craving", "").add("study", "study", "");

    assertThat(found(lexicon, "Cravings in two studies"))
        .containsExactly("craving:Cravings", "study:studies");
  }

  @Test
  void achesCountAsOneAche() {
    Lexicon lexicon = new Lexicon().add("headache", "h", "").add("approach", "a", "");

    assertThat(found(lexicon, "Headaches, two approaches"))
        .containsExactly("h:Headaches", "a:approaches");
  }

  @Test
  void aPhraseDoesNotReachOverPunctuation() {
    Lexicon lexicon = new Lexicon().add("side effect", "harm", "");

    assertThat(found(lexicon, "on that side, effects differ")).isEmpty();
  }

  @Test
  void beginningsAndGapsMatch() {
    Lexicon lexicon = new Lexicon().add("associat*", "a", "").add("has been ~ shown", "s", "");

    assertThat(found(lexicon, "It has been quite clearly shown to be associated."))
        .containsExactly("s:has been quite clearly shown", "a:associated");
    assertThat(found(lexicon, "It has been shown.")).containsExactly("s:has been shown");
  }

  @Test
  void softHyphensAndCurlyApostrophesDoNotHideAWord() {
    Lexicon lexicon = new Lexicon().add("placebo", "p", "").add("don't", "n", "");

    assertThat(found(lexicon, "pla\u00adcebo, they don\u2019t")).hasSize(2);
  }
}
