package org.probatum.acceptance;

import java.util.List;

/**
 * An article of our own in no format: numbered sources called out in brackets, a list, a table and
 * a footnote. A callout stands in a text as {@code [1,3]}, the footnote as {@code {note}}.
 *
 * @param title its title
 * @param sections its sections, in order
 * @param references its sources; the first is number 1
 */
record NeutralArticle(String title, List<Section> sections, List<String> references) {

  static final String NOTE_MARK = "{note}";

  /** A section of an article: a heading and what stands below it. */
  record Section(String heading, List<Part> parts) {}

  /** Something that stands in a section. */
  sealed interface Part {}

  /** A paragraph; if it holds the mark of the note, the note's text. */
  record Text(String words, String note) implements Part {}

  record Bullets(List<String> items) implements Part {}

  /** A table; its first row and its first column are headers. */
  record Table(List<List<String>> rows) implements Part {}

  private static Text text(String words) {
    return new Text(words, "");
  }

  static NeutralArticle coffee() {
    return new NeutralArticle(
        "Coffee, tea and a good night",
        List.of(openings(), trials(), drinks(), advice()),
        List.of(
            source("Miller A, Brown T", "Caffeine six hours before bed", "J Sleep Stud", 2013),
            source("Jones B", "Decaffeinated coffee and the onset of sleep", "Sleep Rep", 2016),
            source("Smith C, Wood D", "Habit and caffeine in adults", "J Sleep Stud", 2019),
            source("Lee E, Park F", "Evening tea in older women", "Ann Tea Res", 2015),
            source("Novak G", "Cocoa at supper and waking at night", "Sleep Rep", 2018),
            source("Silva H, Costa I", "Caffeine withdrawal and headache", "Pain Rep", 2012),
            source("Khan J", "Energy drinks in students: a cohort", "J Stud Health", 2020),
            source("Rossi K, Bianchi L", "Coffee and blood pressure in men", "Heart Rep", 2011),
            source("Olsen M", "Naps after coffee in shift workers", "Work Sleep", 2017),
            source("Weber N, Koch O", "Melatonin after evening coffee", "Clock Rep", 2015),
            source("Dubois P", "Mint tea and the quality of sleep", "Ann Tea Res", 2021),
            source("Ito Q, Sato R", "Green tea and anxiety before sleep", "Ann Tea Res", 2014)));
  }

  private static String source(String authors, String title, String journal, int year) {
    int volume = year - 2005;
    return authors
        + ". "
        + title
        + ". "
        + journal
        + ". "
        + year
        + ";"
        + volume
        + "(2):"
        + volume * 10
        + "-"
        + (volume * 10 + 8)
        + ". doi:10.1000/"
        + journal.charAt(0)
        + year;
  }

  private static Section openings() {
    return new Section(
        "Why it matters",
        List.of(
            text(
                "Many people drink coffee in the evening and lie awake at night. Caffeine blocks"
                    + " the receptors that make us tired. Research shows that caffeine shortens"
                    + " sleep [1,3]. It also raises blood pressure in men [8]."),
            new Text(
                "The onset of sleep"
                    + NOTE_MARK
                    + " comes later after coffee than after water [2]."
                    + " Coffee always ruins the next day.",
                "Counted here from lights out to the first minute of sleep.")));
  }

  private static Section trials() {
    return new Section(
        "What the trials found",
        List.of(
            text(
                "In a randomised trial of 41 adults, 400 mg of caffeine six hours before bed"
                    + " shortened sleep by 64 minutes (95% CI 38 to 90; p < 0.001) compared with"
                    + " placebo [1]. In another trial of 36 women, evening tea reduced sleep by 12"
                    + " minutes [4]."),
            text(
                "A cohort of 1,204 students linked energy drinks to shorter sleep [7]. Energy"
                    + " drinks cause insomnia in one of five students [7]. Melatonin was suppressed"
                    + " for 40 minutes after a double espresso [10]. Waking at night was twice as"
                    + " common after cocoa at supper [5\u20137]."),
            text(
                "Not every study agrees. Habitual drinkers slept no worse than others [3]. A short"
                    + " nap straight after coffee improved alertness in shift workers by 34%"
                    + " [9].")));
  }

  private static Section drinks() {
    return new Section(
        "Drink by drink",
        List.of(
            new Table(
                List.of(
                    List.of("Drink", "Effect on sleep"),
                    List.of("Coffee", "Coffee shortened sleep by 64 minutes [1]."),
                    List.of("Tea", "Tea shortened sleep by 12 minutes [4]."),
                    List.of("Mint tea", "Mint tea improved the quality of sleep [11]."))),
            text("Doses differ from cup to cup. These figures hold for adults only.")));
  }

  private static Section advice() {
    return new Section(
        "What helps",
        List.of(
            new Bullets(
                List.of(
                    "Decaffeinated coffee does not delay the onset of sleep [2].",
                    "Green tea reduces anxiety before sleep in all adults [12].",
                    "Stopping at once causes headache in half of heavy drinkers [6].")),
            text(
                "Coffee after noon is proven to harm sleep. Whoever sleeps badly may try a week"
                    + " without it, and should talk to a doctor when nothing changes.")));
  }
}
