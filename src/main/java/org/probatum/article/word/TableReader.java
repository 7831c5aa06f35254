package org.probatum.article.word;

import java.util.List;

/** Reads a table cell by cell, each with the headers of its row and column. */
final class TableReader {

  private final Reading reading;
  private final Story story;
  private final String place;
  private final Fields fields;

  TableReader(Reading reading, Story story, String place, Fields fields) {
    this.reading = reading;
    this.story = story;
    this.place = place;
    this.fields = fields;
  }

  /** Reads it; a table of a bibliography holds an entry in each row. */
  void read(Node table, boolean bibliography) {
    Grid grid = Grid.of(table);
    for (int row = 0; row < grid.rows(); row++) {
      List<Grid.Cell> cells = grid.row(row);
      int from = reading.passages().size();
      for (int i = 0; i < cells.size(); i++) {
        Grid.Cell cell = cells.get(i);
        String at = place + ", row " + (row + 1) + ", cell " + (i + 1);
        if (!cell.continued() && !grid.isHeader(cell)) {
          new StoryReader(reading, held(grid, cell, at), fields).read(cell.node());
        }
      }
      if (bibliography) {
        reading.join(from, new Role.Entry(0));
      }
    }
  }

  private Story held(Grid grid, Grid.Cell cell, String at) {
    return grid.isFrame() ? story.frame(at) : story.cell(at, grid.headers(cell));
  }
}
