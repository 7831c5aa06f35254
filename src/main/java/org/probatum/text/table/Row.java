package org.probatum.text.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a {@link Table}.
 *
 * @param place the file and line, for messages
 * @param cells column name to cell
 */
public record Row(String place, Map<String, String> cells) {

  /** The cell, never empty. */
  public String text(String column) {
    return optional(column)
        .orElseThrow(() -> new TableException(place + ": column '" + column + "' is empty"));
  }

  public Optional<String> optional(String column) {
    return Optional.ofNullable(cells.get(column)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The parts of a cell that are set apart by {@code |}; an empty cell has none. */
  public List<String> list(String column) {
    return optional(column)
        .map(cell -> Arrays.stream(cell.split("\\|")).map(String::strip).toList())
        .orElse(List.of());
  }
}
