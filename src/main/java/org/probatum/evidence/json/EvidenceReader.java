package org.probatum.evidence.json;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.yasson.YassonJsonb;
import org.probatum.evidence.EvidenceProblems;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;

/**
 * Reads evidence files, format {@value #FORMAT}. Works are read, bound and checked one after the
 * other, so that the size of a file costs time and not memory. Safe for use by several threads.
 */
public final class EvidenceReader {

  static final String FORMAT = "probatum-evidence/1";

  private final StudyTerms terms;
  private final JsonProvider provider = JsonProvider.provider();
  private final JsonBuilderFactory json = provider.createBuilderFactory(Map.of());

  public EvidenceReader(StudyTerms terms) {
    this.terms = terms;
  }

  /**
   * Reads the works of a file.
   *
   * @param name the file's name, for messages
   * @param bytes its content, UTF-8 unless a mark says otherwise
   * @param known keys of works outside the file that its relations may point to
   * @throws EvidenceProblems where anything in the file is wrong; it tells everything that is
   */
  public List<Work> read(String name, byte[] bytes, Set<String> known) throws EvidenceProblems {
    return read(name, bytes, known::contains);
  }

  /**
   * Reads the works of a file.
   *
   * @param known tells keys of works outside the file that its relations may point to
   * @throws EvidenceProblems where anything in the file is wrong; it tells everything that is
   */
  public List<Work> read(String name, byte[] bytes, Predicate<String> known)
      throws EvidenceProblems {
    EvidenceFile file = new EvidenceFile(name, terms);
    if (bytes.length == 0) {
      throw new EvidenceProblems(
          List.of(name + ": is empty. Begin with { \"format\": \"" + FORMAT + "\", … }."));
    }
    try (JsonParser parser = provider.createParser(new ByteArrayInputStream(bytes))) {
      frame(parser, file);
    } catch (JsonException e) {
      file.broken(e);
    }
    return file.works(known);
  }

  /**
   * A work that was not written as JSON, once it is checked.
   *
   * @param work the work; null where anything is wrong
   * @param problems each with the path to it: {@code ", study 1, arm 2: name is missing. …"}
   */
  public record Checked(Work work, List<String> problems) {}

  /** Holds a work against what a source can print. */
  public Checked check(WorkEntry entry) {
    Flaws flaws = new Flaws();
    new WorkCheck(flaws, terms).check(entry);
    Work work = flaws.isEmpty() ? new WorkMapper(terms).map(entry) : null;
    return new Checked(work, flaws.at(""));
  }

  private void frame(JsonParser parser, EvidenceFile file) {
    if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
      file.frame().add("", "must begin with a brace: { \"format\": \"" + FORMAT + "\", … }.");
      return;
    }
    EntryParser entries = new EntryParser(parser, json, file.frame());
    while (parser.next() != Event.END_OBJECT) {
      String name = parser.getString();
      Event event = parser.next();
      if (name.equals("works") && event == Event.START_ARRAY) {
        works(parser, file);
      } else {
        file.property(name, event == Event.VALUE_STRING ? parser.getString() : null);
        entries.skip(event);
      }
    }
    while (parser.hasNext()) {
      parser.next();
    }
    file.end();
  }

  private void works(JsonParser parser, EvidenceFile file) {
    file.property("works", "");
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      Flaws flaws = new Flaws();
      EntryParser entries = new EntryParser(parser, json, flaws);
      if (event == Event.START_OBJECT) {
        JsonObject work = entries.object(Shape.WORK, "");
        file.work(Binder.JSONB.fromJsonStructure(work, WorkEntry.class), flaws);
      } else {
        entries.skip(event);
        file.frame().add("", "every entry of works must be an object in braces { }.");
      }
    }
  }

  /** Made when the first work is bound: it is dear to make, and safe to share. */
  private static final class Binder {
    static final YassonJsonb JSONB = (YassonJsonb) JsonbBuilder.create();
  }
}
