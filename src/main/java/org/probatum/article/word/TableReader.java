package org.probatum.article.word;

import org.probatum.article.TableGrid;

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
    WordTable cells = WordTable.of(table);
    int row = 0;
    int from = reading.passages().size();
    for (TableGrid.Data<WordTable.Cell> each : cells.cells()) {
      if (bibliography && each.cell().row() != row) {
        reading.join(from, new Role.Entry(0));
        from = reading.passages().size();
      }
      row = each.cell().row();
      new StoryReader(reading, held(cells, each), fields).read(each.cell().node());
    }
    if (bibliography) {
      reading.join(from, new Role.Entry(0));
    }
  }

  private Story held(WordTable table, TableGrid.Data<WordTable.Cell> each) {
    String at = place + ", row " + each.cell().row() + ", cell " + each.cell().number();
    return table.isFrame() ? story.frame(at) : story.cell(at, each.headers());
  }
}
