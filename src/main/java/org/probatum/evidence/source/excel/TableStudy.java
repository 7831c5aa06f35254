package org.probatum.evidence.source.excel;

import java.util.ArrayList;
import java.util.List;
import org.probatum.evidence.json.ArmEntry;
import org.probatum.evidence.json.ComparatorEntry;
import org.probatum.evidence.json.OutcomeEntry;
import org.probatum.evidence.json.StudyEntry;
import org.probatum.evidence.json.ValueEntry;

/** A study of the table with the rows of its outcomes. */
final class TableStudy {

  private final Cells cells;
  private final int row;
  private final List<Integer> outcomes = new ArrayList<>();

  TableStudy(Cells cells, int row) {
    this.cells = cells;
    this.row = row;
  }

  void outcome(int at) {
    outcomes.add(at);
  }

  int row(int outcome) {
    return outcome == 0 || outcome > outcomes.size() ? row : outcomes.get(outcome - 1);
  }

  StudyEntry entry(TableWork.Whole whole) {
    return new StudyEntry(
        text(Column.DESIGN),
        null,
        null,
        text(Column.POPULATION),
        text(Column.INTERVENTION),
        comparator(),
        whole.of(row, Column.RANDOMISED),
        whole.of(row, Column.ANALYSED),
        whole.of(row, Column.STUDIES),
        arms(whole),
        outcomes.stream().map(this::outcomeEntry).toList(),
        TableWork.list(text(Column.LIMITATIONS)),
        text(Column.FOLLOW_UP),
        text(Column.FUNDING),
        null,
        null);
  }

  private ComparatorEntry comparator() {
    String type = text(Column.COMPARATOR);
    String words = text(Column.COMPARATOR_WORDS);
    return type == null && words == null
        ? null
        : new ComparatorEntry(type == null ? "unspecified" : type, words);
  }

  private List<ArmEntry> arms(TableWork.Whole whole) {
    List<ArmEntry> arms = new ArrayList<>();
    if (text(Column.ARM_1) != null || text(Column.ARM_1_PEOPLE) != null) {
      Integer people = whole.of(row, Column.ARM_1_PEOPLE);
      arms.add(new ArmEntry(text(Column.ARM_1), "intervention", people));
    }
    if (text(Column.ARM_2) != null || text(Column.ARM_2_PEOPLE) != null) {
      Integer people = whole.of(row, Column.ARM_2_PEOPLE);
      arms.add(new ArmEntry(text(Column.ARM_2), "comparator", people));
    }
    return arms;
  }

  private OutcomeEntry outcomeEntry(int at) {
    return new OutcomeEntry(
        text(at, Column.OUTCOME),
        text(at, Column.CLASS),
        text(at, Column.TIMEPOINT),
        values(at),
        text(at, Column.MEASURE),
        text(at, Column.ESTIMATE),
        text(at, Column.LOW),
        text(at, Column.HIGH),
        null,
        text(at, Column.P),
        text(at, Column.DIRECTION),
        primary(at),
        null,
        null,
        text(at, Column.LOCATOR),
        null,
        null);
  }

  private Boolean primary(int at) {
    String word = text(at, Column.PRIMARY);
    return word == null ? null : (Boolean) word.equalsIgnoreCase("yes");
  }

  private List<ValueEntry> values(int at) {
    List<ValueEntry> values = new ArrayList<>();
    value(at, Column.VALUE_1, Column.ARM_1, values);
    value(at, Column.VALUE_2, Column.ARM_2, values);
    return values;
  }

  private void value(int at, Column column, Column arm, List<ValueEntry> values) {
    String value = text(at, column);
    if (value != null) {
      values.add(new ValueEntry(text(arm), value, text(at, Column.UNIT), null));
    }
  }

  private String text(Column column) {
    return text(row, column);
  }

  private String text(int at, Column column) {
    return TableWork.textOrNull(cells, at, column);
  }
}
