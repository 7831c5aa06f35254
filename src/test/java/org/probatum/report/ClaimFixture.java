package org.probatum.report;

import static org.probatum.report.ArticleFixture.at;

import java.util.List;
import java.util.Set;
import org.probatum.article.Sentence;
import org.probatum.citation.Attribution;
import org.probatum.citation.Attribution.Feature;
import org.probatum.citation.Citation;
import org.probatum.citation.Citations;
import org.probatum.citation.Reference;
import org.probatum.citation.ReferenceStyle;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.Direction;
import org.probatum.claim.NotClaim;
import org.probatum.claim.NumberRole;
import org.probatum.claim.Pico;
import org.probatum.claim.Standing;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.Statements;
import org.probatum.claim.Strength;
import org.probatum.claim.StudyMention;
import org.probatum.text.LiteralNumber;

/** What was read in the article of {@link ArticleFixture}. */
final class ClaimFixture {

  private static final StudyMention MENTION =
      new StudyMention(
          "A1",
          "A randomised trial published in Sleep Research in 2021",
          at("A randomised trial published in Sleep Research in 2021"),
          3,
          "Sleep Research",
          2021,
          List.of(),
          StatedDesign.RANDOMISED_TRIAL,
          Set.of("lurazepine"),
          Set.of("insomnia"));

  private ClaimFixture() {}

  static Statements statements() {
    return new Statements(
        List.of(
            claim("C1", ArticleFixture.COMMON, Set.of(ClaimKind.PREVALENCE), Strength.LS0),
            claim("C2", ArticleFixture.HYPE, promotion(), Strength.LS6),
            ofTrial("C3", ArticleFixture.TRIAL, ClaimKind.STUDY_METHOD, sizeOfTrial()),
            ofTrial("C4", ArticleFixture.RESULT, ClaimKind.EFFICACY, List.of()),
            claim("C5", ArticleFixture.HARMLESS, Set.of(ClaimKind.SAFETY), Strength.LS1),
            claim("C6", ArticleFixture.CURE, Set.of(ClaimKind.EFFICACY), Strength.LS7)),
        List.of(
            notClaim(2, ArticleFixture.QUESTION, NotClaim.Reason.QUESTION),
            notClaim(7, ArticleFixture.HOPE, NotClaim.Reason.HOPE)),
        List.of(MENTION),
        List.of(),
        List.of());
  }

  static Claim claim(String id) {
    return statements().claims().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<ClaimKind> promotion() {
    return Set.of(ClaimKind.PROMOTIONAL, ClaimKind.EFFICACY);
  }

  private static List<ClaimNumber> sizeOfTrial() {
    return List.of(
        new ClaimNumber(
            "C3",
            NumberRole.SAMPLE_SIZE,
            LiteralNumber.of("140"),
            at("140 people").span(),
            "people",
            "",
            "",
            ClaimNumber.Towards.UNSTATED,
            ""));
  }

  private static Claim ofTrial(String id, String text, ClaimKind kind, List<ClaimNumber> numbers) {
    Standing standing = id.equals("C3") ? Standing.OPENS : Standing.CONTINUES;
    return claim(id, text, Set.of(kind), Strength.LS2, numbers, "A1", standing);
  }

  private static Claim claim(String id, String text, Set<ClaimKind> kinds, Strength strength) {
    return claim(id, text, kinds, strength, List.of(), null, Standing.FREE);
  }

  private static Claim claim(
      String id,
      String text,
      Set<ClaimKind> kinds,
      Strength strength,
      List<ClaimNumber> numbers,
      String mention,
      Standing standing) {
    Direction direction =
        kinds.contains(ClaimKind.EFFICACY) ? Direction.BENEFIT : Direction.UNSTATED;
    return new Claim(
        id,
        text,
        at(text),
        text,
        0,
        kinds,
        strength,
        List.of(),
        direction,
        Pico.EMPTY,
        numbers,
        mention,
        standing,
        0.9);
  }

  private static NotClaim notClaim(int index, String text, NotClaim.Reason reason) {
    return new NotClaim(new Sentence(index, text, at(text)), reason);
  }

  static Reference first() {
    return new Reference(
        "R1",
        "1",
        ArticleFixture.FIRST,
        at(ArticleFixture.FIRST),
        ReferenceStyle.VANCOUVER,
        List.of("Meyer A", "Okoye B"),
        "Lurazepine in chronic insomnia: a randomised trial",
        "Sleep Res",
        2021,
        "14",
        "2",
        "101-9",
        "10.1000/sleep.2021.14",
        "doi:10.1000/sleep.2021.14",
        null,
        null);
  }

  static Reference second() {
    return new Reference(
        "R2",
        "2",
        ArticleFixture.SECOND,
        at(ArticleFixture.SECOND),
        ReferenceStyle.VANCOUVER,
        List.of("Tan C"),
        "How lurazepine binds to its receptor",
        "J Neuropharm Lett",
        2019,
        "3",
        null,
        "1-4",
        null,
        null,
        null,
        null);
  }

  static Citations citations() {
    return new Citations(
        List.of(first(), second()),
        List.of(),
        List.of(
            new Attribution(
                MENTION, "R1", true, Set.of(Feature.YEAR, Feature.JOURNAL), Set.of(), false)),
        List.of(
            new Citation(claim("C3"), "R1", Citation.How.CALLOUT),
            new Citation(claim("C4"), "R1", Citation.How.CALLOUT),
            new Citation(claim("C6"), "R2", Citation.How.CALLOUT)));
  }
}
