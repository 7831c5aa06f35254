package org.probatum.text.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalsTest {

  private final Journals journals = Journals.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "American Journal of Psychiatry; The American Journal of Psychiatry",
        "American Journal of Psychiatry; Am J Psychiatry",
        "Am. J. Psychiatry; the american journal of psychiatry",
        "N Engl J Med; New England Journal of Medicine",
        "NEJM; The New England Journal of Medicine",
        "BMJ; BMJ (Clinical research ed.)",
        "Journal of the American Medical Association; JAMA",
        "Addict Sci Clin Pract; Addiction Science and Clinical Practice",
        "Lancet; The Lancet",
        "Front Med; Frontiers in Medicine",
        "Psychopharmacology (Berl); Psychopharmacology",
        "Alzheimers Dement (N Y); Alzheimer's & Dementia: Translational Research & Clinical Interventions",
        "AMA Arch Unheard; A. M. A. archives of the unheard",
        "Arch Ital Inaud; Archivio Italiano delle Inaudite / Istituto Nazionale",
        "J. Unheard-of Stud.; Journal of Unheard of Studies"
      })
  void oneJournalUnderTwoNames(String one, String other) {
    assertThat(journals.same(one, other)).isTrue();
    assertThat(journals.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "JAMA; JAMA Psychiatry",
        "The Lancet; The Lancet Psychiatry",
        "American Journal of Psychiatry; American Journal of Psychotherapy",
        "British Journal of Psychiatry; American Journal of Psychiatry",
        "Frontiers in Psychiatry; Frontiers in Psychology",
        "Nature; Nature Medicine",
        "Circulation; Circulation: Heart Failure",
        "Psychol. Med.; Psychology",
        "Psychiatry Research; Psychological Research"
      })
  void journalsOfOneFamilyAreNotTheSame(String one, String other) {
    assertThat(journals.same(one, other)).isFalse();
  }

  @Test
  void anAbbreviationLeadsToTheFullName() {
    assertThat(journals.name("Front Psychiatry")).contains("Frontiers in Psychiatry");
    assertThat(journals.name("Ketamine for addiction")).isEmpty();
  }
}
