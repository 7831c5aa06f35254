package org.probatum.evidence.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.Request.Media;

class AddressesTest {

  private static final Addresses PUBLIC = Addresses.with(property -> null);

  @ParameterizedTest
  @EnumSource(Registry.class)
  void registriesAreAskedOverHttps(Registry registry) {
    assertThat(PUBLIC.of(registry).getScheme()).isEqualTo("https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "ftp://example.org",
        "file:///etc",
        "example.org",
        "https:/"
      })
  void anAddressThatIsNotSafeIsRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Addresses.with(property -> address))
        .withMessageContaining(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/../../etc/passwd",
        "10.1000/x?query=1#part",
        "10.1000//evil.example.org/x",
        "10.1000/@evil.example.org/",
        "10.1000/a b\r\nHost: evil.example.org"
      })
  void whatAnArticleSaysCannotChangeHostOrPath(String doi) {
    URI address =
        Request.of(Registry.CROSSREF, Media.JSON, "/works/" + Request.part(doi))
            .address(PUBLIC.of(Registry.CROSSREF), Map.of())
            .normalize();

    assertThat(address.getHost()).isEqualTo("api.crossref.org");
    assertThat(address.getRawPath()).matches("/works/[\\w%*-]+");
    assertThat(address.getRawQuery()).isNull();
    assertThat(address.getRawFragment()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"someone", "a@b\r\nX-Header: 1", "a b@example.org"})
  void anEmailAddressThatIsNoneIsRefused(String email) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contact("1", email, ""))
        .withMessageContaining("PROBATUM_EMAIL");
  }

  @Test
  void aKeyThatIsNoneIsRefusedWithoutBeingTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contact("1", "", "secret&x=1"))
        .withMessageContaining("NCBI_API_KEY")
        .withMessageNotContaining("secret");
  }
}
