package org.probatum.evidence;

import java.util.List;
import org.probatum.text.Few;

/** Notices on one work from several places. */
final class Notices {

  private static final int WEIGHT_OF_A_DOI = 100;

  private Notices() {}

  /** Every notice once; one that names its DOI stands for one of its kind that does not. */
  static List<Notice> each(List<Notice> all) {
    List<Notice> distinct = all.stream().distinct().toList();
    return Few.where(distinct, each -> Few.none(distinct, other -> tellsMore(other, each)));
  }

  private static boolean tellsMore(Notice other, Notice notice) {
    boolean sameNotice = notice.doi() == null || notice.doi().equalsIgnoreCase(other.doi());
    return other.kind() == notice.kind() && sameNotice && weight(other) > weight(notice);
  }

  /** Of two dates the more exact tells more. */
  private static int weight(Notice notice) {
    int date = notice.date() == null ? 0 : notice.date().length();
    return date + (notice.doi() == null ? 0 : WEIGHT_OF_A_DOI);
  }
}
