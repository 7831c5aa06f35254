package org.probatum.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotations in the standoff format of brat: {@code T1<TAB>label start end<TAB>words}. */
final class BratFile {

  private static final Pattern LINE =
      Pattern.compile("^T\\d+\\t(\\S+) (\\d+) [\\d ;]*?(\\d+)\\t(.*)$");

  /**
   * Words with a label.
   *
   * @param label what they are
   * @param start where they stand, in UTF-16 units
   * @param words the words
   */
  record Mark(String label, int start, String words) {}

  private BratFile() {}

  static List<Mark> marks(String name, String lines, String remedy) throws UnreadableCorpus {
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (String line : lines.split("\\R")) {
      number++;
      if (line.startsWith("T")) {
        Matcher mark = LINE.matcher(line);
        if (!mark.matches()) {
          throw new UnreadableCorpus(name + ", line " + number, "is no annotation", remedy);
        }
        marks.add(new Mark(mark.group(1), Integer.parseInt(mark.group(2)), mark.group(4)));
      }
    }
    return marks;
  }
}
