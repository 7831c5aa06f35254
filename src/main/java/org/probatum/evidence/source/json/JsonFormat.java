package org.probatum.evidence.source.json;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.probatum.evidence.Origin;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.NotUnicode;
import org.probatum.evidence.source.TextLines;

/** JSON of registers and reference managers: where the records are, and what is made of each. */
public enum JsonFormat implements FormatReader {
  CROSSREF(
      Format.CROSSREF_JSON,
      Origin.REGISTRY,
      Set.of("message"),
      Set.of("items"),
      node -> new CrossrefWork(node).drafts()),
  EUROPE_PMC(
      Format.EUROPE_PMC_JSON,
      Origin.REGISTRY,
      Set.of("resultList", "result"),
      Set.of("result"),
      node -> List.of(new EuropePmcWork(node).draft())),
  CSL(
      Format.CSL_JSON,
      Origin.EXTRACTED,
      Set.of(),
      Set.of("items", "references"),
      node -> List.of(new CslItem(node).draft())),
  CLINICAL_TRIALS(
      Format.CLINICAL_TRIALS_JSON,
      Origin.REGISTRY,
      Set.of(),
      Set.of("studies"),
      node -> List.of(new RegisteredTrial(node).draft()));

  private final Format format;
  private final Origin origin;
  private final Set<String> wrappers;
  private final Set<String> lists;
  private final Function<Node, List<Draft>> reading;

  JsonFormat(
      Format format,
      Origin origin,
      Set<String> wrappers,
      Set<String> lists,
      Function<Node, List<Draft>> reading) {
    this.format = format;
    this.origin = origin;
    this.wrappers = wrappers;
    this.lists = lists;
    this.reading = reading;
  }

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    int[] number = {0};
    JsonRecords records =
        new JsonRecords(
            wrappers, lists, object -> sourced(input, new Node(object), ++number[0]).forEach(out));
    try (Reader reader = TextLines.reader(input.stream())) {
      records.stream(reader);
    } catch (NotUnicode e) {
      out.accept(e.problem(input));
    } catch (RuntimeException e) {
      if (!JsonProblems.isOfText(e)) {
        throw e;
      }
      out.accept(JsonProblems.broken(input, records.line(), e));
    }
  }

  private List<Sourced> sourced(Input input, Node node, int number) {
    String which = "record " + number;
    try {
      return reading.apply(node).stream()
          .map(draft -> draft.finish(input.provenance(format.words(), which), origin))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of(
          SourceProblem.ofRecord(
              input.place(which), e.getMessage(), "Check it where it was registered."));
    }
  }
}
