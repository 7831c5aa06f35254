/**
 * Evidence files: JSON that a person can write, read with Jakarta JSON Binding.
 *
 * <pre>{@code
 * {"format": "probatum-evidence/1",
 *  "works": [
 *   {"key": "smith-2020", "title": "…", "authors": ["Smith J"], "journal": "…", "year": 2020,
 *    "doi": "10.1000/xyz",
 *    "sources": [{"id": "a", "address": "https://doi.org/10.1000/xyz", "depth": "abstract"}],
 *    "studies": [
 *     {"design": "randomised trial", "population": "adults with …", "intervention": "oral …",
 *      "comparator": {"type": "placebo"}, "randomised": 790, "analysed": 781,
 *      "arms": [{"name": "drug", "role": "intervention", "participants": 395},
 *               {"name": "placebo", "role": "comparator", "participants": 395}],
 *      "outcomes": [
 *       {"name": "stroke", "class": "patient important", "timepoint": "1 year", "primary": true,
 *        "values": [{"arm": "drug", "value": "4.1", "unit": "%"}],
 *        "measure": "risk ratio", "estimate": "0.50", "low": "0.30", "high": "0.83",
 *        "p": "<0.01", "direction": "favours intervention", "locator": "table 2"},
 *       {"name": "death", "reported": false, "depth": "abstract"}],
 *      "limitations": ["…"]}]}]}
 * }</pre>
 *
 * <p>Doses ({@code 0.5 mg/kg}, {@code 20 mg daily}), routes and the minutes that an infusion takes
 * are read out of {@code intervention}, the comparator's {@code detail} and the names of the arms;
 * a {@code timepoint} is understood where it names a length of time ({@code 6 months}, {@code week
 * 24}). What is not written there cannot be held against an article.
 *
 * <p>Numbers of outcomes are kept as printed, so they stand best in quotation marks. A value that
 * is a mean may have a {@code "deviation"}, the standard deviation in the same unit. An outcome
 * with {@code "reported": false} was looked for and not found, as deep as {@code depth} says.
 */
package org.probatum.evidence.json;
