package org.probatum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.acceptance.NeutralArticle.Part;
import org.probatum.acceptance.NeutralArticle.Section;
import org.probatum.acceptance.NeutralArticle.Text;
import org.probatum.audit.Audit;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;

/** One article, written in every format that is read, gives the same audit. */
class CrossFormatTest {

  private static Auditor auditor;

  @BeforeAll
  static void setUp() throws Exception {
    auditor = Auditor.of(Settings.DEFAULT);
  }

  /** A new format joins here. */
  static Stream<ArticleFormat> formats() {
    List<Function<Boolean, ArticleFormat>> all =
        List.of(
            TextFormats.Markdown::new,
            TextFormats.Plain::new,
            WordFormat::new,
            PdfFormat::new,
            XmlFormats.Html::new,
            XmlFormats.Jats::new);
    return all.stream().flatMap(format -> Stream.of(format.apply(false), format.apply(true)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theSameArticleGivesTheSameAudit(ArticleFormat format) throws Exception {
    NeutralArticle article = format.hasNotes() ? NeutralArticle.coffee() : withoutNote();
    Audit expected = audit(new TextFormats.Markdown(false), article);
    Audit audit = audit(format, article);

    assertThat(audit.article().title()).isEqualTo(article.title());
    assertThat(claims(audit)).isEqualTo(claims(expected)).hasSizeGreaterThan(15);
    assertThat(references(audit)).isEqualTo(references(expected)).hasSize(12);
    assertThat(callouts(audit)).isEqualTo(callouts(expected)).hasSize(17);
    assertThat(findings(audit)).isEqualTo(findings(expected)).isNotEmpty();
  }

  private static Audit audit(ArticleFormat format, NeutralArticle article) throws Exception {
    return auditor.audit(new Source(format.fileName(), format.write(article)), Instant.EPOCH);
  }

  private static NeutralArticle withoutNote() {
    NeutralArticle whole = NeutralArticle.coffee();
    List<Section> sections =
        whole.sections().stream()
            .map(
                each ->
                    new Section(
                        each.heading(), each.parts().stream().map(CrossFormatTest::bare).toList()))
            .toList();
    return new NeutralArticle(whole.title(), sections, whole.references());
  }

  private static Part bare(Part part) {
    return part instanceof Text text
        ? new Text(text.words().replace(NeutralArticle.NOTE_MARK, ""), "")
        : part;
  }

  private static List<String> claims(Audit audit) {
    return audit.statements().claims().stream()
        .map(
            each -> folded(each.span().of(audit.article().text())) + each.kinds() + each.strength())
        .sorted()
        .toList();
  }

  private static List<String> references(Audit audit) {
    return audit.citations().references().stream()
        .map(each -> each.label() + each.authors() + each.title() + each.year() + each.doi())
        .toList();
  }

  private static List<String> callouts(Audit audit) {
    return audit.citations().callouts().stream()
        .map(
            each ->
                folded(audit.article().sentences().get(each.sentence()).text())
                    + each.references()
                    + each.dangling())
        .sorted()
        .toList();
  }

  private static List<String> findings(Audit audit) {
    return audit.grades().findings().stream()
        .map(
            each ->
                each.rule()
                    + each.outcome()
                    + each.places().stream()
                        .map(place -> folded(place.quote()))
                        .collect(Collectors.toList()))
        .sorted()
        .toList();
  }

  /** The words without callouts, marks of notes and of lists, however they are written. */
  private static String folded(String words) {
    return Normalizer.normalize(
            words
                .replaceAll("^-\\s+|\u2020", "")
                .replaceAll(" ?\\[\\^?[\\dn,\u2013]+]|\\^[\\d,\u2013]+\\^", "")
                .replaceAll(
                    "[\u2070-\u2079\u00b9\u00b2\u00b3]+(?:[,\u2013][\u2070-\u2079\u00b9\u00b2\u00b3]+)*",
                    ""),
            Normalizer.Form.NFKC)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
