package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Dakwar, E., Nunes, E. V., & Levin, F. R.|Dakwar E;Nunes EV;Levin FR",
        "Choi, C. J. \u201cJean,\u201d Basaraba, C. N.|Choi CJ;Basaraba CN",
        "Lawn W, van der Berg P, O'Neil K, et al|Lawn W;van der Berg P;O'Neil K",
        "Du Toit, G., Katz, Y., De Groot, J., & Lack, G.|Du Toit G;Katz Y;De Groot J;Lack G",
        "Ivan Ezquerra-Romano I, Lawn W|Ezquerra-Romano I;Lawn W",
        "Van Vliet V, De Dios D|Van Vliet V;De Dios D",
        "Smith, J.-P., Jones, A., ... & Zhu, X.|Smith JP;Jones A;Zhu X",
        "Kamerlin, S. C. L.; Warshel, A.|Kamerlin SCL;Warshel A",
        "A. Bookstein and S. T. Klein,|Bookstein A;Klein ST",
        "Buckland, S. T., D. R. Anderson, and L. Thomas.|Buckland ST;Anderson DR;Thomas L",
        "Douglass, April G., and Dennie L. Smith.|Douglass AG;Smith DL",
        "Haidt, Jonathan and Graham, Jesse.|Haidt J;Graham J",
        "de Vries, Pieter.|de Vries P",
        "BERNARD P., SALVIAT F.,|BERNARD P;SALVIAT F",
        "King, M. L., Jr., & Lee, K.|King ML;Lee K",
        "World Health Organization.|World Health Organization",
        "Centers for Disease Control and Prevention|Centers for Disease Control and Prevention"
      })
  void familyAndInitialsComeOutAlike(String words, String people) {
    assertThat(String.join(";", AuthorList.of(words))).isEqualTo(people);
  }

  @Test
  void aBodyUnderItsShortNameIsNoPerson() {
    assertThat(AuthorList.of("NHS England")).containsExactly("NHS England");
    assertThat(AuthorList.isBody("UK Walking Trust")).isTrue();
    assertThat(AuthorList.isBody("Smith JR")).isFalse();
    assertThat(AuthorList.of("Smith JR, Lee K")).containsExactly("Smith JR", "Lee K");
  }
}
