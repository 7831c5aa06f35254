package org.probatum.evidence.source.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Design;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Measure;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.ReadDepth;

/** Columns of the evidence table, in order, with the property of an evidence file that each is. */
enum Column {
  TITLE("Title", "title", "As printed. Empty: one more outcome of the study above."),
  AUTHORS("Authors", "authors", "Smith J; Doe AB"),
  JOURNAL("Journal", "journal", "Full name or abbreviation."),
  YEAR("Year", "year", "Four digits."),
  VOLUME("Volume", "volume", ""),
  ISSUE("Issue", "issue", ""),
  PAGES("Pages", "pages", "10-19"),
  DOI("DOI", "doi", "10.1000/abc"),
  PMID("PubMed number", "pmid", "Digits alone."),
  REGISTRATION("Registration", "registration", "NCT…, ISRCTN…"),
  DEPTH("Read in", "source 1 depth", "How much of the source you read.", ReadDepth.class),
  DESIGN("Design", "study design", "Required with a title.", Design.class),
  POPULATION("Population", "study population", "Who took part, in words."),
  INTERVENTION("Intervention", "study intervention", "With dose and route."),
  COMPARATOR("Comparator", "comparator type", "Its kind.", ComparatorType.class),
  COMPARATOR_WORDS("Comparator in words", "comparator detail", "What the control group got."),
  RANDOMISED("Randomised", "study randomised", "People. Empty: not stated."),
  ANALYSED("Analysed", "study analysed", "People, at most those randomised."),
  STUDIES("Studies", "study studies", "For a review: number of studies included."),
  ARM_1("Treatment arm", "arm 1 name", "Its name."),
  ARM_1_PEOPLE("Treatment arm, people", "arm 1 participants", "People allocated to it."),
  ARM_2("Control arm", "arm 2 name", "Its name."),
  ARM_2_PEOPLE("Control arm, people", "arm 2 participants", "People allocated to it."),
  LIMITATIONS("Limitations", "study limitations", "Set apart by semicolons."),
  FOLLOW_UP("Follow-up", "study followUp", "6 months"),
  FUNDING("Funding", "study funding", "Who paid."),
  OUTCOME("Outcome", "outcome name", "As the source names it."),
  CLASS("Kind of outcome", "outcome class", "", OutcomeClass.class),
  TIMEPOINT("Timepoint", "outcome timepoint", "12 weeks"),
  PRIMARY("Primary", "outcome primary", "yes or no; empty: not stated."),
  VALUE_1("Treatment value", "value 1 value", "As printed: 4.10"),
  VALUE_2("Control value", "value 2 value", "As printed: 8.0"),
  UNIT("Unit", "value unit", "%, points, days …"),
  MEASURE("Measure", "outcome measure", "Of the effect.", Measure.class),
  ESTIMATE("Estimate", "outcome estimate", "As printed: 0.50"),
  LOW("CI low", "outcome low", "As printed."),
  HIGH("CI high", "outcome high", "As printed."),
  P("p", "outcome p", "As printed: 0.03 or <0.01"),
  DIRECTION("Direction", "outcome direction", "Whom it favours.", EffectDirection.class),
  LOCATOR("Place", "outcome locator", "table 2, abstract …"),
  NOTE("Note", "note", "For yourself; not imported.");

  private final String header;
  private final String property;
  private final String help;
  private final Class<? extends Enum<?>> choice;

  Column(String header, String property, String help) {
    this(header, property, help, null);
  }

  Column(String header, String property, String help, Class<? extends Enum<?>> choice) {
    this.header = header;
    this.property = property;
    this.help = help;
    this.choice = choice;
  }

  String header() {
    return header;
  }

  String help() {
    return help;
  }

  /** What may be chosen; empty where anything may be written. */
  List<String> choices() {
    if (this == PRIMARY) {
      return List.of("yes", "no");
    }
    return choice == null
        ? List.of()
        : Arrays.stream(choice.getEnumConstants())
            .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
  }

  static Optional<Column> ofHeader(String text) {
    return Arrays.stream(values()).filter(c -> c.header.equalsIgnoreCase(text)).findFirst();
  }

  /** The column of a property such as {@code "arm 2 participants"}. */
  static Optional<Column> ofProperty(String property) {
    return Arrays.stream(values()).filter(c -> c.property.equals(property)).findFirst();
  }
}
