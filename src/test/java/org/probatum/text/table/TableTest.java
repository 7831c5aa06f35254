package org.probatum.text.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  @Test
  void linesWithAndWithoutQuotationMarksArePartedAlike() {
    Table table =
        Table.of("t.csv", "# comment\r\na, b,c\r\n\r\n1,\" 2, or \"\"3\"\" \",\n 4 ,5,6|7 | 8");

    assertThat(table.rows().get(0).text("b")).isEqualTo("2, or \"3\"");
    assertThat(table.rows().get(0).optional("c")).isEmpty();
    assertThat(table.rows().get(1).text("a")).isEqualTo("4");
    assertThat(table.rows().get(1).list("c")).containsExactly("6", "7", "8");
    assertThat(table.rows().get(1).list("none")).isEmpty();
    assertThat(table.rows().get(1).place()).isEqualTo("t.csv, line 5");
  }

  @Test
  void rowThatDoesNotFitTheHeaderIsNamed() {
    assertThatThrownBy(() -> Table.of("t.csv", "a,b\n1,2,3\n"))
        .isInstanceOf(TableException.class)
        .hasMessage("t.csv, line 2: 3 cells, the header has 2");
  }

  @Test
  void quotationThatDoesNotEndInItsLineIsNamed() {
    assertThatThrownBy(() -> Table.of("t.csv", "a,b\n1,\"2\n3\"\n"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("t.csv, line 2: ");
  }

  /** The reader of large tables reads any table; the quick one must not read otherwise. */
  @ParameterizedTest
  @MethodSource("shipped")
  void bothReadersReadAlike(Path file) throws IOException {
    List<List<String>> slowly = new ArrayList<>();
    Table.stream(
        "t.csv",
        Files.newBufferedReader(file),
        row -> slowly.add(List.copyOf(row.cells().values())));

    assertThat(Table.of("t.csv", Files.readString(file)).rows())
        .extracting(row -> List.copyOf(row.cells().values()))
        .isEqualTo(slowly);
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
