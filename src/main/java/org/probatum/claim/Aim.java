package org.probatum.claim;

import org.probatum.text.Scan;

/** Tells what a study set out to find: "To compare the drug with placebo", "the aim was to …". */
final class Aim {

  private static final String ASKS =
      "(?:(?:further|also|prospectively|systematically) )?(?:assess|compare|determine|evaluate|examine|investigate|study|identify|test|estimate"
          + "|explore|describe|define|establish|review|quantify|measure|characteri[sz]e|analy[sz]e|ascertain"
          + "|clarify|document|elucidate|report|see|find out|look at|know|verify|validate|develop|summari[sz]e)\\b";

  /** Begins with what was asked, and says no more: "To assess whether it works." */
  private static final Scan BARE = Scan.of("To " + ASKS + "[^;]*\\.?");

  private static final Scan NAMED =
      Scan.of(
          "(?i)(?:(?:the|our|an?|its) )?(?:(?:main|primary|secondary|principal|specific|first|second|overall) )?"
              + "(?:aims?|purposes?|objectives?|goals?|objects?)\\b(?: of (?:this|the|our)(?: [\\w-]+){1,6}?)?"
              + " (?:was|were|is|are) (?:therefore )?(?:to "
              + ASKS
              + "|whether\\b|the [\\w-]+ of\\b|\\d).*");

  /** "We assessed whether", "this study was designed to compare": no verb of finding. */
  private static final Scan UNDERTAKEN =
      Scan.of(
          "We (?:had |have |also )?hypothesi[sz]ed?(?: that)? .*|(?:We|The authors|(?:This|The|The present|Our)(?: [\\w,-]+){0,5}? (?:study|trial|review|analysis|investigation|survey|report))"
              + " (?:(?:therefore|also|prospectively|then) )?(?:(?:was|were) (?:designed|undertaken|conducted|carried out|performed|planned|initiated) to"
              + "|aim(?:s|ed) to|sought to|set out to|intend(?:s|ed) to|focused on"
              + "|(?:assessed|compared|evaluated|examined|investigated|studied|tested|explored|determined) (?:whether|if|how)\\b"
              + "|(?:assessed|evaluated|examined|investigated|studied|tested|explored) the (?:(?:[\\w-]+ ){0,3})(?:effects?|efficacy|effectiveness|safety|role|impact|influence|value|usefulness)\\b(?: and [\\w-]+)? of)"
              + "[^;]*");

  private Aim() {}

  static boolean isToldIn(Reading reading) {
    String text = ReportPart.unlabelled(reading.text().strip());
    return BARE.isAll(text) || NAMED.isAll(text) || UNDERTAKEN.isAll(text);
  }
}
