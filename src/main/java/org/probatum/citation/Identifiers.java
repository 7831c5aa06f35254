package org.probatum.citation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Needle;
import org.probatum.text.Scan;

/**
 * The identifiers and addresses of an entry.
 *
 * @param doi normalised, or null; null with {@code doiAsWritten} set where it cannot be one
 * @param doiAsWritten the words that hold it, or null
 * @param pmid PubMed number, or null
 * @param url address that is no DOI, or null
 * @param rest the entry with these words and their lead-ins blanked
 */
record Identifiers(String doi, String doiAsWritten, String pmid, String url, String rest) {
  private static final Scan ANGLES = Scan.of("^<|>$");

  /** It ends where a link in Markdown goes on with its address. */
  private static final Pattern DOI =
      Pattern.compile("(?<![\\d.])10\\.\\d{4,9}(?:\\.\\d+)*/(?:(?!\\]\\()[^\\s<>\"\\u201d])+");

  private static final Pattern DOI_LEAD =
      Pattern.compile(
          "(?i)(?:https?\\s*:?\\s*/{1,2}\\s*|\\b(?:dx\\.|www\\.)?doi(?:\\.org)?\\s*[:/=]*\\s*)+$");
  private static final int LONGEST_LEAD = 80;
  private static final Needle BROKEN_DOI =
      Needle.of(
          "(?i)(?:https?\\s*:?\\s*/{1,2}\\s*)?\\b(?:dx\\.)?doi(?:\\.org\\s*/"
              + "|\\s*:)\\s*([^\\s,;]*\\d[^\\s,;]*)",
          "doi");
  private static final Needle PMID =
      Needle.of("(?i)[\\[(]?\\b(?:PubMed\\s+)?PMID\\s*:?\\s*(\\d{1,9})\\b[\\])]?", "pmid");
  private static final Needle PUBMED_ADDRESS =
      Needle.of("(?i)pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?/(\\d{1,9})\\b", "pubmed");
  private static final Needle PMC =
      Needle.of("(?i)[\\[(]?\\b(?:PMCID\\s*:?\\s*)?PMC\\s?\\d{4,9}\\b[\\])]?", "pmc");
  private static final Needle URL =
      Needle.of("(?i)<?\\b(?:https?://|ftp://|www\\.)[^\\s<>\"\\u201d]+>?", "://", "www.");
  private static final Needle LEAD_IN =
      Needle.of(
          "(?i)[\\[(]?\\b(?:available (?:at|from|online(?: at)?)|retrieved(?: on)?[^.:;]{0,40}?"
              + " from"
              + "|url|accessed(?: on| at)?|last accessed|cited)\\b\\s*:?"
              + "\\s*(?:\\d{1,2}\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}"
              + "|\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4}"
              + "|\\d{4}\\s+\\p{L}{3,9}\\.?\\s+\\d{1,2}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})?[\\]"
              + ")]?",
          "available", "retrieved", "url", "accessed", "cited");
  private static final Needle LATE_DATE =
      Needle.of(
          "(?i)\\b(?:Epub|Published online)\\s+\\d{4}[^.;]*[.;]?|\\beCollection\\s+\\d{4}\\.?",
          "epub", "published", "ecollection");

  static Identifiers of(String raw) {
    StringBuilder rest = new StringBuilder(raw);
    Matcher found = DOI.matcher(raw);
    String doi = null;
    String written = null;
    if (found.find()) {
      doi = DoiForm.trim(found.group());
      written = raw.substring(lead(raw, found.start()), found.start() + doi.length()).strip();
    } else {
      found = BROKEN_DOI.matcher(raw);
      written = found.find() ? DoiForm.trim(found.group()) : null;
    }
    blankDois(rest, raw);
    String lower = raw.toLowerCase(Locale.ROOT);
    blank(rest, BROKEN_DOI, lower);
    String pmid = group(PMID, rest, lower, 1);
    pmid = pmid == null ? group(PUBMED_ADDRESS, rest, lower, 1) : pmid;
    String url = address(group(URL, rest, lower, 0));
    for (Needle each : new Needle[] {PMID, PMC, URL, LEAD_IN, LATE_DATE}) {
      blank(rest, each, lower);
    }
    return new Identifiers(doi, written, pmid, url, rest.toString());
  }

  /** Where the words begin that lead a DOI in, such as "https://doi.org/". */
  private static int lead(String raw, int doi) {
    Matcher lead = DOI_LEAD.matcher(raw).region(Math.max(0, doi - LONGEST_LEAD), doi);
    return lead.useTransparentBounds(true).find() ? lead.start() : doi;
  }

  private static void blankDois(StringBuilder text, String raw) {
    Matcher found = DOI.matcher(raw);
    while (found.find()) {
      blank(text, lead(raw, found.start()), found.end());
    }
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static String address(String words) {
    return words == null ? null : DoiForm.trim(ANGLES.replaceAll(words, ""));
  }

  /** What is found in what is left; the signs are looked for in the whole entry. */
  private static String group(Needle needle, StringBuilder text, String lower, int group) {
    return needle.mayBeIn(lower)
        ? needle.pattern().first(text).map(found -> found.group(group)).orElse(null)
        : null;
  }

  private static void blank(StringBuilder text, Needle needle, String lower) {
    if (!needle.mayBeIn(lower)) {
      return;
    }
    String before = text.toString();
    Matcher matcher = needle.matcher(before);
    int from = 0;
    while (needle.pattern().find(matcher, before, from)) {
      from = matcher.end();
      blank(text, matcher.start(), matcher.end());
    }
  }
}
