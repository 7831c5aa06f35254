package org.probatum.evidence.store;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.evidence.Provenance;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Titles;
import org.probatum.evidence.Work;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.json.RecordJson;
import org.probatum.text.Sha256;

/**
 * A record on its way into the store, with all that can be made of it before the store is asked.
 *
 * @param record what a source says
 * @param hash of all that it says, but not of when and where
 * @param slot what a later statement of the same source takes the place of
 * @param body what it says, without when and where, packed
 * @param titleWords the words that carry its title
 * @param titleHash a number for them, or null without a title
 * @param words the words, besides its title, that a search looks at
 */
record Entry(
    SourceRecord record,
    String hash,
    String slot,
    byte[] body,
    Set<String> titleWords,
    Long titleHash,
    String words) {

  private static final Provenance NOWHERE = new Provenance("", "", "", "");
  private static final int FEWEST_WORDS = 4;

  static Entry of(SourceRecord record) {
    String json = RecordJson.write(record.from(NOWHERE));
    Set<String> titleWords = Titles.words(record.work().title());
    return new Entry(
        record,
        Sha256.of(json),
        slotOf(record),
        Packed.pack(json),
        titleWords,
        TitleNumber.of(String.join(" ", titleWords)),
        WordsOf.record(record));
  }

  /** Notices come one by one; each stands beside the others of the same source. */
  private static String slotOf(SourceRecord record) {
    String format = record.from().format();
    boolean notices =
        record.work().title().isEmpty() || format.equals(Format.RETRACTION_WATCH.words());
    return notices
        ? format
            + record.work().notices().stream()
                .map(notice -> " " + notice.kind() + " " + notice.doi())
                .collect(Collectors.joining())
        : format;
  }

  Work work() {
    return record.work();
  }

  String family() {
    return work().firstFamily().toLowerCase(Locale.ROOT);
  }

  /** Whether its title alone tells it from others of its author and year. */
  boolean hasTellingTitle() {
    return titleWords.size() >= FEWEST_WORDS;
  }
}
