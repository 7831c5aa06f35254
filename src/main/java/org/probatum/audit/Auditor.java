package org.probatum.audit;

import java.time.Instant;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.UnreadableArticle;
import org.probatum.citation.CitationReader;
import org.probatum.citation.Citations;
import org.probatum.claim.ClaimReader;
import org.probatum.claim.Statements;
import org.probatum.evidence.Evidence;
import org.probatum.evidence.EvidenceLibrary;
import org.probatum.evidence.Linker;
import org.probatum.evidence.Shelf;
import org.probatum.grading.Catalogue;
import org.probatum.grading.Grader;
import org.probatum.grading.Grades;
import org.probatum.grading.RuleFolder;
import org.probatum.grading.RuleHead;

/**
 * Audits articles: the entry of the library. Set it up once and share it between threads; it reads
 * no files, keeps no state between articles and has no clock of its own. What leaves the machine
 * goes through the settings' online sources, and by default nothing does.
 */
public final class Auditor {

  private final ClaimReader claims;
  private final CitationReader citations;
  private final Linker linker;
  private final Grader grader;
  private final List<RuleHead> rules;
  private final EvidenceLibrary library;
  private final Stamper stamper;

  Auditor(Parts parts) {
    this.claims = parts.claims();
    this.citations = parts.citations();
    this.linker = parts.linker();
    this.grader = parts.grader();
    this.rules = parts.rules();
    this.library = parts.library();
    this.stamper = parts.stamper();
  }

  /**
   * What an auditor is put together from.
   *
   * @param claims reads claims
   * @param citations reads references and callouts
   * @param linker finds the evidence behind them
   * @param grader lets the rules judge
   * @param rules heads of all rules
   * @param library the evidence library
   * @param stamper makes the stamp of a run
   */
  record Parts(
      ClaimReader claims,
      CitationReader citations,
      Linker linker,
      Grader grader,
      List<RuleHead> rules,
      EvidenceLibrary library,
      Stamper stamper) {}

  /**
   * Sets an auditor up.
   *
   * @throws InvalidSettings if the profile, a rule file or an evidence file cannot be used
   */
  public static Auditor of(Settings settings) throws InvalidSettings {
    return of(settings, Shelf.EMPTY);
  }

  /**
   * Sets an auditor up with a local library beside the bundled works.
   *
   * @param shelf stays open for as long as the auditor is used
   * @throws InvalidSettings if the profile, a rule file or an evidence file cannot be used
   */
  public static Auditor of(Settings settings, Shelf shelf) throws InvalidSettings {
    return of(settings, shelf, () -> {});
  }

  /**
   * Sets an auditor up while something else is got ready.
   *
   * @param shelf stays open for as long as the auditor is used
   * @param meanwhile is run on a thread of its own once the library has been read, and is not
   *     waited for; on a machine with one core it is not run
   * @throws InvalidSettings if the profile, a rule file or an evidence file cannot be used
   */
  public static Auditor of(Settings settings, Shelf shelf, Runnable meanwhile)
      throws InvalidSettings {
    return new Auditor(SettingUp.parts(settings, shelf, meanwhile));
  }

  /**
   * Audits one article.
   *
   * @param source the article's file
   * @param time the time to stamp the audit with
   * @throws UnreadableArticle if no article can be made of the file
   */
  public Audit audit(Source source, Instant time) throws UnreadableArticle {
    Article article = ArticleReaders.read(source);
    Statements statements = claims.read(article);
    Citations cited = citations.read(article, statements);
    Evidence evidence = linker.link(statements.claims(), cited);
    Grades grades = grader.grade(article, statements, cited, evidence);
    Stamp stamp = stamper.stamp(source, time, evidence.looked().calls());
    return new Audit(article, statements, cited, evidence, grades, stamp);
  }

  /** Heads of all rules, by id. */
  public List<RuleHead> rules() {
    return rules;
  }

  /** One rule with rationale, sources and cases; empty if there is none of that id. */
  public String explain(String ruleId) {
    return rules.stream()
        .filter(rule -> rule.id().equalsIgnoreCase(ruleId))
        .findFirst()
        .map(rule -> Catalogue.of(rule, RuleFolder.bundled()))
        .orElse("");
  }

  /** What is known of studies. */
  public EvidenceLibrary library() {
    return library;
  }
}
