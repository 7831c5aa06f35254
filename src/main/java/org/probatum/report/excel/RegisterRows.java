package org.probatum.report.excel;

import java.io.IOException;
import java.util.List;

/** The rows of a table: title, note, header, data. */
final class RegisterRows implements Rows {

  private static final float TITLE_HEIGHT = 26;
  private static final float NOTE_HEIGHT = 18;

  private final Register register;
  private final Styles styles;
  private final Datum title;
  private final Datum note;
  private final List<Datum> header;

  /** Asks for all styles now; the rows are written later. */
  RegisterRows(Register register, Styles styles) {
    this.register = register;
    this.styles = styles;
    title = Datum.of(register.title(), Look.TITLE);
    note = Datum.of(register.note(), Look.NOTE);
    header = register.columns().stream().map(c -> Datum.of(c.title(), Look.HEAD)).toList();
    register.rows().forEach(row -> row.forEach(styles::of));
    header.forEach(styles::of);
    styles.running(title);
    styles.running(note);
  }

  @Override
  public void write(RowWriter out) throws IOException {
    lead(out, 0, title, TITLE_HEIGHT);
    lead(out, 1, note, NOTE_HEIGHT);
    fill(out, 2, header);
    for (int i = 0; i < register.rows().size(); i++) {
      fill(out, Register.LEAD + i, register.rows().get(i));
    }
  }

  /** Title and note run on over the cells beside them. */
  private void lead(RowWriter out, int row, Datum datum, float height) throws IOException {
    out.open(row, height);
    out.cell(0, datum, styles.running(datum));
    out.close();
  }

  private void fill(RowWriter out, int row, List<Datum> data) throws IOException {
    out.open(row, height(data));
    for (int i = 0; i < data.size(); i++) {
      out.cell(i, data.get(i), styles.of(data.get(i)));
    }
    out.close();
  }

  private float height(List<Datum> data) {
    float height = 0;
    for (int i = 0; i < data.size(); i++) {
      height = Math.max(height, TextSize.height(data.get(i), register.columns().get(i).width()));
    }
    return height;
  }
}
