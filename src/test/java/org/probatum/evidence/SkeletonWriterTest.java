package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.citation.Reference;
import org.probatum.evidence.json.EvidenceReader;
import org.probatum.evidence.json.SkeletonWriter;

class SkeletonWriterTest {

  private static final StudyTerms TERMS = StudyTerms.bundled();
  private static final EvidenceReader READER = new EvidenceReader(TERMS);
  private static final SkeletonWriter WRITER = new SkeletonWriter();

  private static final Reference TRIAL =
      Entries.of("R1")
          .title("Oral \"amlodipine\" for hypertension: a randomised trial")
          .by("Ngo-Smith AB", "Heart", 2019)
          .doi("10.1000/trial")
          .entry();
  private static final Reference BARE = Entries.of("R2").by("Lee K", null, null).entry();

  @Test
  void writesWhatTheEntryAndItsTitleTell() {
    assertThat(skeleton(TRIAL))
        .contains("\"doi\": \"10.1000/trial\"")
        .contains("\"authors\": [")
        .contains("\"Ngo-Smith AB\"")
        .contains("\"year\": 2019")
        .contains("Oral \\\"amlodipine\\\" for hypertension")
        .contains("\"design\": \"randomised trial\"")
        .contains("The design was read from the title. Check it.");
  }

  @Test
  void asksForTheDesignWhereTheTitleDoesNotProveIt() {
    assertThat(skeleton(BARE)).contains("\"design\": \"?\"").contains("\"title\": \"?\"");
  }

  @Test
  void isRefusedUnfinishedWithThePlaceOfEveryGap() {
    assertThat(problems(skeleton(TRIAL)))
        .contains(
            "a.evidence.json, work 10.1000/trial, study 1: population is still \"?\". Fill it in,"
                + " or delete the line if the source does not tell.")
        .anyMatch(each -> each.contains("study 1, outcome 1: direction is still"))
        .anyMatch(each -> each.contains("study 1: randomised is still"))
        .anyMatch(each -> each.contains("source 1: depth is still"));
  }

  @Test
  void isReadOnceItIsComplete() throws EvidenceProblems {
    String done =
        skeleton(TRIAL)
            .replace("\"depth\": \"?\"", "\"depth\": \"abstract\"")
            .replace("\"population\": \"?\"", "\"population\": \"adults with hypertension\"")
            .replace("\"type\": \"?\"", "\"type\": \"placebo\"")
            .replace("\"name\": \"?\"", "\"name\": \"stroke\"")
            .replace("\"direction\": \"?\"", "\"direction\": \"no difference\"")
            .replaceAll("\"\\w+\": \"\\?\",?", "")
            .replaceAll("\"\\?\"", "")
            .replaceAll(",(\\s*})", "$1");
    Work work = READER.read("a.evidence.json", bytes(done), Set.of()).get(0);
    assertThat(work.key()).isEqualTo("10.1000/trial");
    assertThat(work.origin()).isEqualTo(Origin.CURATED);
    assertThat(work.studies().get(0).design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(work.studies().get(0).outcomes()).hasSize(1);
  }

  @Test
  void leavesOutWhatTheLibraryKnows() {
    EvidenceLibrary library = EvidenceLibrary.of(List.of(Works.of("w").doi("10.1000/w").work()));
    Resolution known =
        new Resolver(library, TERMS).resolve(Entries.of("R1").doi("10.1000/w").entry());
    assertThat(new String(WRITER.write(List.of(known)), StandardCharsets.UTF_8))
        .doesNotContain("10.1000/w");
  }

  @Test
  void givesEveryEntryAKeyOfItsOwn() {
    Reference again = Entries.of("R3").by("Lee K", null, null).entry();
    assertThat(skeleton(BARE, again)).contains("lee-r2").contains("lee-r3");
  }

  private static String skeleton(Reference... references) {
    Resolver resolver = new Resolver(EvidenceLibrary.of(List.of()), TERMS);
    List<Resolution> resolutions = Arrays.stream(references).map(resolver::resolve).toList();
    return new String(WRITER.write(resolutions), StandardCharsets.UTF_8);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(
            EvidenceProblems.class, () -> READER.read("a.evidence.json", bytes(text), Set.of()))
        .problems();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
