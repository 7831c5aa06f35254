package org.probatum.evidence.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.evidence.Resolution.Unresolved;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;

/**
 * Writes an evidence file for the references of which it is not known what they found, for a person
 * to complete and give back. What the entry and its title tell stands in it; what has to be looked
 * up is a question mark, which the reader refuses until it is filled in or deleted.
 */
public final class SkeletonWriter {

  private static final String HOW_TO =
      "Replace every \"?\" by what the source says, or delete its line. Check what is there: it was"
          + " read from the reference list and the title. Then run again with --evidence and this"
          + " file.";
  private static final String REVIEW_DESIGN = "The design was read from the title. Check it.";

  private final JsonProvider provider = JsonProvider.provider();
  private final JsonBuilderFactory json = provider.createBuilderFactory(Map.of());

  /** The file, UTF-8; where every reference is read it holds no works. */
  public byte[] write(List<Resolution> resolutions) {
    JsonArrayBuilder works = json.createArrayBuilder();
    for (Resolution resolution : resolutions) {
      if (!isRead(resolution)) {
        works.add(work(resolution));
      }
    }
    JsonObject file =
        json.createObjectBuilder()
            .add("format", EvidenceReader.FORMAT)
            .add("note", HOW_TO)
            .add("works", works)
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer =
        provider
            .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(out)) {
      writer.write(file);
    }
    return out.toByteArray();
  }

  /** Whether it is known what the source found. */
  public static boolean isRead(Resolution resolution) {
    return resolution instanceof Resolved resolved && resolved.work().isRead();
  }

  private JsonObjectBuilder work(Resolution resolution) {
    Work work =
        resolution instanceof Resolved resolved
            ? resolved.work()
            : ((Unresolved) resolution).work();
    JsonObjectBuilder entry = json.createObjectBuilder();
    if (work.doi() == null) {
      entry.add("key", key(work));
    }
    entry.add("title", open(work.title()));
    entry.add("authors", texts(work.authors()));
    entry.add("journal", open(work.journal()));
    if (work.year() == null) {
      entry.add("year", Remedies.OPEN);
    } else {
      entry.add("year", work.year());
    }
    known(entry, "volume", work.volume());
    known(entry, "issue", work.issue());
    known(entry, "pages", work.pages());
    known(entry, "doi", work.doi());
    known(entry, "pmid", work.pmid());
    return entry
        .add("sources", json.createArrayBuilder().add(source(work)))
        .add("studies", json.createArrayBuilder().add(study(work.studies().get(0))))
        .add("note", note(resolution));
  }

  private static String note(Resolution resolution) {
    return "Reference "
        + resolution.reference().called()
        + " of the article: "
        + (resolution instanceof Unresolved unresolved
            ? unresolved.reason().words()
            : "its record was looked up, not what it found")
        + ".";
  }

  /** Family name and year, made unique by the entry's id. */
  private static String key(Work work) {
    String who = work.authors().isEmpty() ? "work" : work.shortName();
    return (who + " " + work.key()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
  }

  private JsonObjectBuilder source(Work work) {
    String address = work.doi() == null ? Remedies.OPEN : "https://doi.org/" + work.doi();
    return json.createObjectBuilder()
        .add("id", "a")
        .add("address", address)
        .add("depth", Remedies.OPEN);
  }

  private JsonObjectBuilder study(Study study) {
    JsonObjectBuilder entry = json.createObjectBuilder();
    entry.add("design", study.design().isKnown() ? Skeletons.plain(study.design()) : Remedies.OPEN);
    if (study.design().isKnown()) {
      entry.add("note", REVIEW_DESIGN);
    }
    if (!study.human()) {
      entry.add("species", Remedies.OPEN);
    }
    entry.add("population", Remedies.OPEN);
    entry.add("intervention", Remedies.OPEN);
    entry.add(
        "comparator",
        json.createObjectBuilder().add("type", Remedies.OPEN).add("detail", Remedies.OPEN));
    Skeletons.counts(study.design()).forEach(name -> entry.add(name, Remedies.OPEN));
    entry.add("outcomes", json.createArrayBuilder().add(outcome()));
    entry.add("limitations", texts(List.of()));
    return entry;
  }

  private JsonObjectBuilder outcome() {
    JsonObjectBuilder entry = json.createObjectBuilder();
    Skeletons.OUTCOME.forEach(name -> entry.add(name, Remedies.OPEN));
    return entry;
  }

  private JsonArrayBuilder texts(Collection<String> texts) {
    JsonArrayBuilder list = json.createArrayBuilder();
    texts.forEach(list::add);
    return texts.isEmpty() ? list.add(Remedies.OPEN) : list;
  }

  private static String open(String text) {
    return text == null ? Remedies.OPEN : text;
  }

  private static void known(JsonObjectBuilder entry, String name, String value) {
    if (value != null) {
      entry.add(name, value);
    }
  }
}
