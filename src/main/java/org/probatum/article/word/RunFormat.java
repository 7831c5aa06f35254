package org.probatum.article.word;

import java.util.Optional;

/**
 * How a run looks, as far as it matters for what it says.
 *
 * @param raised whether it stands above the line
 * @param hidden whether it is not printed
 * @param bold whether it is bold
 */
record RunFormat(boolean raised, boolean hidden, boolean bold) {

  static final RunFormat PLAIN = new RunFormat(false, false, false);
  static final RunFormat RAISED = new RunFormat(true, false, false);

  /** Half points above the line from which digits are raised, not only moved to fit. */
  private static final int ABOVE = 4;

  /** By what the run itself tells, else its character style, else the paragraph's. */
  static RunFormat of(Node run, String paragraphStyle, Styles styles) {
    Node own = run.child("w:rPr").orElse(new Node(""));
    String style = own.value("w:rStyle");
    return new RunFormat(
        isRaised(own, style, styles),
        toggle("w:vanish", own, style, paragraphStyle, styles),
        toggle("w:b", own, style, paragraphStyle, styles));
  }

  private static boolean isRaised(Node own, String style, Styles styles) {
    String align = own.value("w:vertAlign");
    align = align.isEmpty() ? styles.run(style, "w:vertAlign") : align;
    String position = own.value("w:position");
    position = position.isEmpty() ? styles.run(style, "w:position") : position;
    return align.equals("superscript")
        || align.isEmpty() && position.matches("\\d{1,3}") && Integer.parseInt(position) >= ABOVE;
  }

  private static boolean toggle(
      String name, Node own, String style, String paragraphStyle, Styles styles) {
    Optional<Boolean> told = own.toggle(name);
    return told.or(() -> styles.toggle(style, name))
        .or(() -> styles.toggle(paragraphStyle, name))
        .orElse(false);
  }
}
