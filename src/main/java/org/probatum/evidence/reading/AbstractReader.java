package org.probatum.evidence.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Design;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;
import org.probatum.evidence.design.DesignReading;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * Reads the structured facts of a study out of its title and abstract. What it reads is a proposal
 * with a place and a confidence; a record that a person wrote always counts before it. Shared
 * between threads.
 */
public final class AbstractReader {

  private static final Pattern CONTROL =
      Pattern.compile("(?i)(?:the )?(?:control|comparison)s?(?: group| arm)?|[A-Z]{1,3}");

  private final StudyTerms terms;

  public AbstractReader(StudyTerms terms) {
    this.terms = terms;
  }

  /** The study that a record's abstract tells; empty where it has no abstract. */
  public Optional<Study> read(SourceRecord source) {
    if (!source.hasAbstract()) {
      return Optional.empty();
    }
    String title = source.work().title() == null ? "" : source.work().title();
    AbstractReading reading = read(title, source.abstractText());
    DesignReading design = IndexedTypes.confirm(reading.design(), source.publicationTypes());
    return Optional.of(new ReadStudy(terms, source).of(reading, design));
  }

  /**
   * A record's work with the study that its abstract tells, and its registration. A work that
   * reports studies already, which a person or a registry gave, stays as it is.
   */
  public Work complete(Work work, SourceRecord source) {
    if (!work.studies().isEmpty()) {
      return work;
    }
    return read(source).map(study -> work.reporting(study, registration(source))).orElse(work);
  }

  private static String registration(SourceRecord source) {
    String known = source.work().registration();
    return known != null
        ? known
        : new Statements(source.abstractText()).registration().answer().orElse(null);
  }

  /** What title and abstract say. */
  public AbstractReading read(String title, String text) {
    DesignReading design = terms.designs().read(title, text);
    CountedText counted = new CountedText(text);
    List<ArmReading> arms = new ArmNames(Words.COMPARATORS).read(counted.sentences(), title);
    Statements statements = new Statements(text);
    Sizes sizes = new Sizes(counted, design.design().isRandomised());
    return new AbstractReading(
        design,
        counted.numbers(),
        sizes.randomised(),
        sizes.analysed(),
        arms,
        comparator(design.design(), arms, text),
        population(statements, counted),
        statements.registration(),
        statements.blinding(),
        statements.followUp(),
        statements.funding(),
        new Outcomes(text, Words.OUTCOMES, arms).read(counted.results()),
        Conclusions.read(text, counted.sentences().stream().map(FigureText::sentence).toList()));
  }

  private static Told<String> population(Statements statements, CountedText counted) {
    return counted.sentences().stream()
        .filter(sentence -> !sentence.isEmpty())
        .map(statements::population)
        .filter(told -> told.answer().isPresent())
        .findFirst()
        .orElseGet(Told.NotStated::new);
  }

  /** By the name of the control group; a trial against nothing that is named has some control. */
  private ComparatorType comparator(Design design, List<ArmReading> arms, String text) {
    if (design.isUncontrolled()) {
      return ComparatorType.NONE;
    }
    if (!design.isRandomised() && design != Design.NON_RANDOMISED_TRIAL) {
      return ComparatorType.UNSPECIFIED;
    }
    String control = arms.isEmpty() ? "" : ReadStudy.control(arms).name();
    if (CONTROL.matcher(control).matches()) {
      return ComparatorType.UNSPECIFIED;
    }
    List<Term> named = control.isEmpty() ? List.of() : Words.COMPARATORS.find(control);
    if (named.isEmpty() && !control.isEmpty()) {
      return ComparatorType.ACTIVE;
    }
    return (named.isEmpty() ? Words.COMPARATORS.find(text) : named)
        .stream()
            .map(term -> ComparatorType.valueOf(term.concept()))
            .filter(ComparatorType::isConcurrentControl)
            .findFirst()
            .orElse(ComparatorType.UNSPECIFIED);
  }

  /** Read when the first abstract is; most checks never need them. */
  private static final class Words {
    private static final Vocabulary COMPARATORS = Vocabulary.bundled("comparators");
    private static final Vocabulary OUTCOMES = Vocabulary.bundled("outcomes");
  }
}
