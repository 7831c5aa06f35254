package org.probatum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probatum.article.Article;
import org.probatum.article.Sentence;
import org.probatum.text.Few;
import org.probatum.text.PlainText;

/** Reads what an article asserts. Shared between threads. */
public final class ClaimReader {

  private final Vocabularies words;
  private final MentionReader mentions;

  private ClaimReader(Vocabularies words) {
    this.words = words;
    this.mentions = new MentionReader(words.interventions());
  }

  /** A reader with the bundled vocabularies. */
  public static ClaimReader bundled() {
    return of(Vocabularies.bundled());
  }

  /** A reader with vocabularies that are already read. */
  public static ClaimReader of(Vocabularies words) {
    return new ClaimReader(words);
  }

  public Statements read(Article article) {
    PlainText plain = PlainText.in(article.text());
    Abbreviations shortForms = Abbreviations.in(article.text(), words);
    List<Reading> readings =
        Few.each(article.sentences(), each -> Reading.of(each, plain, words, shortForms));
    StudyTracker studies = StudyTracker.over(readings, OwnReport.of(readings));
    ClaimMaker maker = new ClaimMaker(words, studies, new Coreference(readings));
    List<NotClaim> notClaims = new ArrayList<>();
    Map<Integer, List<Claim>> bySentence = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Reading reading : readings) {
      NotClaim.Reason reason = NotClaimReader.reason(reading);
      List<Claim> made = maker.make(reading, reason);
      if (made.isEmpty()) {
        notClaims.add(notClaim(reading.sentence(), reason));
      }
      bySentence.put(reading.sentence().index(), made);
      claims.addAll(made);
    }
    List<Cue> cues = new ArrayList<>();
    readings.forEach(r -> cues.addAll(CueReader.read(r, bySentence.get(r.sentence().index()))));
    return new Statements(
        List.copyOf(claims), notClaims, studies.mentions(), cues, mentions.read(article, readings));
  }

  private static NotClaim notClaim(Sentence sentence, NotClaim.Reason reason) {
    return new NotClaim(sentence, reason);
  }
}
