package org.probatum.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records in MEDLINE format. The design is read from title and abstract alone and held against the
 * publication types, and for observational studies against the headings, that indexers gave; or
 * against the labels of somebody who read the records.
 */
final class MedlineCorpus implements Corpus {

  private static final String REMEDY = "Give a folder with .nbib files, as PubMed exports them.";
  private static final String ABOUT =
      "design from title and abstract alone, of records that have an abstract";

  private final Optional<Path> labels;

  MedlineCorpus() {
    this(Optional.empty());
  }

  private MedlineCorpus(Optional<Path> labels) {
    this.labels = labels;
  }

  @Override
  public String name() {
    return "medline-records";
  }

  @Override
  public String about() {
    return ABOUT + ", against publication types and headings";
  }

  @Override
  public Corpus labelledBy(Path file) {
    return new MedlineCorpus(Optional.of(file));
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    List<TaggedRecord> records = records(folder);
    Map<String, TaggedRecord> once = new LinkedHashMap<>();
    records.forEach(each -> once.putIfAbsent(each.first("PMID"), each));
    String again =
        "; records that stand again: " + (records.size() - once.size()) + ", counted once";
    return labels.isEmpty()
        ? byIndexers(once).withAbout(about() + again)
        : byReader(once, ReaderLabels.read(labels.get()), folder, again);
  }

  private static List<TaggedRecord> records(Path folder) throws UnreadableCorpus {
    List<TaggedRecord> all = new ArrayList<>();
    for (Path file : CorpusFiles.of(folder, ".nbib", REMEDY)) {
      List<TaggedRecord> records = TaggedRecord.read(CorpusFiles.text(file, REMEDY));
      if (records.isEmpty()) {
        throw new UnreadableCorpus(file, "holds no record that begins with PMID", REMEDY);
      }
      records.stream().filter(record -> !record.first("AB").isEmpty()).forEach(all::add);
    }
    return all;
  }

  private Evaluation byIndexers(Map<String, TaggedRecord> once) {
    DesignTally tally = new DesignTally(this);
    once.values()
        .forEach(each -> tally.add(each, IndexedDesign.of(each.all("PT"), each.all("MH"))));
    return tally.evaluation();
  }

  private Evaluation byReader(
      Map<String, TaggedRecord> once, ReaderLabels told, Path folder, String again)
      throws UnreadableCorpus {
    told.require(once.keySet(), folder);
    DesignTally tally = new DesignTally(this);
    told.byPmid().forEach((pmid, label) -> tally.add(once.get(pmid), label));
    int without = once.size() - told.byPmid().size();
    return tally
        .evaluation()
        .withAbout(
            ABOUT
                + ", against the labels of a reader in "
                + told.file().getFileName()
                + (", who was sure of " + told.sure())
                + again
                + ("; records without a label: " + without + ", left out"));
  }
}
