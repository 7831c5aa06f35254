package org.probatum.evidence.reading;

import java.util.List;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.design.DesignReading;

/**
 * What a title and an abstract say of a study. Every fact has its place in the abstract; what is
 * not said is {@link Told.NotStated}.
 *
 * @param design the design
 * @param numbers the people that are counted
 * @param randomised people randomised
 * @param analysed people analysed
 * @param arms the groups, the first told first; empty where none are named
 * @param comparator what it was held against
 * @param population its people in words
 * @param registration registry number of the trial
 * @param blinding "double-blind" …; none where it is open
 * @param followUp how long people were followed
 * @param funding who paid; none where it says that nobody did
 * @param outcomes results
 * @param conclusions concluding sentences
 */
public record AbstractReading(
    DesignReading design,
    AbstractNumbers numbers,
    Told<Integer> randomised,
    Told<Integer> analysed,
    List<ArmReading> arms,
    ComparatorType comparator,
    Told<String> population,
    Told<String> registration,
    Told<String> blinding,
    Told<String> followUp,
    Told<String> funding,
    List<OutcomeReading> outcomes,
    List<Conclusion> conclusions) {}
