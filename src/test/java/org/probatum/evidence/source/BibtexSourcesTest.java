package org.probatum.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.probatum.evidence.SourceProblem;

class BibtexSourcesTest {

  @Test
  void anEntryThatCannotBeReadIsToldWithItsLineAndTheOthersRead() {
    Read read =
        Read.text(
            "@article{a,\n title={A}\n}\n@article{b\n title={B}\n}\n@article{c,\n title={C}\n}\n");

    assertThat(read.records()).extracting(each -> each.work().title()).containsExactly("A", "C");
    assertThat(read.problems())
        .singleElement()
        .matches(problem -> !problem.fatal())
        .extracting(SourceProblem::place)
        .isEqualTo("file, line 5");
  }

  @Test
  void anEntryThatIsNotClosedIsToldWithTheLineOnWhichItBegins() {
    String text = "@article{a,\n title={A}\n}\n\n@article{b,\n title={B {one}\n}\n";
    Read cut = Read.text(text);
    Read open = Read.text(text + "@article{c,\n title={C}\n}\n");

    assertThat(cut.problems()).singleElement().matches(SourceProblem::fatal);
    assertThat(cut.problems().get(0).place()).isEqualTo("file, line 5");
    assertThat(open.problems()).singleElement().matches(problem -> !problem.fatal());
    assertThat(open.problems().get(0).place()).startsWith("file, line ");
    assertThat(open.records()).extracting(each -> each.work().title()).containsExactly("A", "C");
  }

  @Test
  void aBraceTooManyIsToldWithItsLine() {
    Read read = Read.text("@article{a,\n title={A}}}\n@article{b, title={B}}\n");

    assertThat(read.problems()).extracting(SourceProblem::place).containsExactly("file, line 2");
    assertThat(read.records()).extracting(each -> each.work().title()).containsExactly("B");
  }

  @Test
  void twoEntriesOfOneKeyAreBothRead() {
    Read read = Read.text("@misc{a, title={One}}\n@misc{A, title={Two}}\n@misc{b, title={Three}}");

    assertThat(read.records())
        .extracting(each -> each.work().title())
        .containsExactly("One", "Two", "Three");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void othersAreNobodysName() {
    Read read = Read.text("@misc{a, title={One}, author={M{\\\"u}ller, Hans and others}}");

    assertThat(read.one().work().authors()).containsExactly("M\u00fcller H");
  }

  @Test
  void whatIsNotUtf8IsToldWithItsLineHoweverFarDown() {
    String text = "@misc{a,\n title={One}\n}\n".repeat(2_000) + "@misc{b, title={Caf\u00e9}}";

    assertThat(Read.bytes(text.getBytes(StandardCharsets.ISO_8859_1)).problems())
        .extracting(SourceProblem::place)
        .containsExactly("file, line 6001");
  }
}
