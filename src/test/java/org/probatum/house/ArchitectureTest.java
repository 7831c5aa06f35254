package org.probatum.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  /** The way of the data; code looks to the left only. Every ban below follows from this list. */
  private static final List<String> STAGES =
      List.of(
          "text",
          "statistics",
          "article",
          "claim",
          "citation",
          "evidence",
          "grading",
          "audit",
          "report",
          "measure",
          "cli");

  /** Each library, and the sub-packages whose job it is. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          only("org.apache.commons.csv..", "org.probatum.text.table"),
          only("org.apache.commons.statistics..", "org.probatum.statistics.distribution"),
          only("org.commonmark..", "org.probatum.article.markdown"),
          only("org.jsoup..", "org.probatum.article.html"),
          only("org.apache.pdfbox..", "org.probatum.article.pdf"),
          only(
              "org.jbibtex..",
              "org.probatum.article.bibliography",
              "org.probatum.evidence.source.bibtex"),
          only("org.drools..", "org.probatum.grading.drools"),
          only("org.kie..", "org.probatum.grading.drools"),
          only(
              "org.apache.poi..",
              "org.probatum.article.word..",
              "org.probatum.report.excel..",
              "org.probatum.evidence.source.excel"),
          only(
              "org.openxmlformats..", "org.probatum.article.word..", "org.probatum.report.excel.."),
          only("org.sqlite..", "org.probatum.evidence.store"),
          only("org.apache.commons.compress..", "org.probatum.article.word.."),
          only("java.sql..", "org.probatum.evidence.store"),
          only("java.net.http..", "org.probatum.evidence.online"),
          only("picocli..", "org.probatum.cli.."),
          only(
              "jakarta.json..",
              "org.probatum.article.bibliography",
              "org.probatum.article.html.linked",
              "org.probatum.article.word..",
              "org.probatum.evidence.json",
              "org.probatum.evidence.source.json",
              "org.probatum.evidence.online",
              "org.probatum.report.json",
              "org.probatum.measure.json",
              "org.probatum.grading.json"));

  private static Map.Entry<String, List<String>> only(String library, String... packages) {
    return Map.entry(library, List.of(packages));
  }

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/rules/"))
          .importPackages("org.probatum");

  static Stream<String> stages() {
    return STAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageLooksUpstreamOnly(String stage) {
    String[] downstream =
        IntStream.range(STAGES.indexOf(stage) + 1, STAGES.size())
            .mapToObj(i -> "org.probatum." + STAGES.get(i) + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage("org.probatum." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(downstream)
        .because("the data flows " + String.join(" -> ", STAGES))
        .allowEmptyShould(true)
        .check(CODE);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsImportedWhereItsJobIs(Map.Entry<String, List<String>> library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(library.getValue().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library.getKey())
        .because("a library that is imported in one place can be replaced there")
        .check(CODE);
  }

  static Stream<Map.Entry<String, List<String>>> libraries() {
    return LIBRARIES.entrySet().stream();
  }

  @Test
  void onlyOnlineSourcesOpenConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.probatum.evidence.online")
        .and()
        .doNotHaveFullyQualifiedName("org.probatum.grading.RuleFolder") // opens the program's jar
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket.*|HttpURLConnection|InetAddress)|javax\\.net\\..*"
                + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|java\\.rmi\\..*")
        .because("without --online nothing leaves the machine")
        .check(CODE);
  }

  @Test
  void everyPackageIsAStage() {
    String[] known = STAGES.stream().map(s -> "org.probatum." + s + "..").toArray(String[]::new);

    classes().should().resideInAnyPackage(known).check(CODE);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Dto|Service)$")
        .because("such names hide what a class is for")
        .check(CODE);
  }

  @Test
  void onlyTheCommandLineTouchesStreamsAndExit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.probatum.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CODE);
  }

  @Test
  void theCommandLineBearsNoAnnotation() {
    noClasses()
        .that()
        .resideInAPackage("org.probatum.cli..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("picocli..").and(describe("are annotations", JavaClass::isAnnotation)))
        .because("picocli reads annotations at every start, a twentieth of what a check takes")
        .check(CODE);
  }

  @Test
  void whatIsPrintedIsTheSameInEveryCountry() {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .because("the words of a report are English, and so are its digits and commas")
        .check(CODE);
  }
}
