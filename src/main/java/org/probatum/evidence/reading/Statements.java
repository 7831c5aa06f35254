package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;

/** Reads single statements of an abstract: registration, blinding, follow-up, funding, people. */
final class Statements {

  private static final double BY_NUMBER = 0.98;
  private static final double BY_WORDS = 0.85;

  private static final Scan REGISTRATION =
      Scan.of(
          "\\b(?:NCT\\s?\\d{8}|ISRCTN\\s?\\d{8}|ACTRN\\s?\\d{14}|UMIN\\s?\\d{9}|ChiCTR[-\\w]*\\d{6,}"
              + "|EUCTR[\\d-]{9,}|CTRI/[\\d/]+|NTR\\s?\\d{3,4}|DRKS\\s?\\d{8}|IRCT\\w{10,}"
              + "|CRD\\s?\\d{11}|\\d{4}-\\d{6}-\\d{2})\\b");
  private static final Scan UNREGISTERED = Scan.of("(?i)\\b(?:not|never) registered\\b");

  private static final Scan BLINDED =
      Scan.of(
          "(?i)\\b(?:double|triple|single|observer|assessor|investigator|evaluator)[- ]"
              + "(?:blind|mask)(?:ed)?\\b");
  private static final Scan OPEN =
      Scan.of(
          "(?i)\\bopen[- ]label(?:led|ed)?\\b|\\bunblinded\\b|\\b(?:not|un)[- ]?masked\\b"
              + "|\\b(?:neither|nor|not) (?:[\\w-]+ ){0,4}(?:were |was )?blinded\\b");

  private static final String TIME =
      "(\\d+(?:[.\\u00b7]\\d+)?|one|two|three|four|five|six|eight|nine|ten|twelve)[ -]"
          + "(day|week|month|year|yr|mo)s?\\b";
  private static final Scan FOLLOW_UP =
      Scan.of(
          "(?i)\\b(?:follow(?:ed)?[-"
              + " ]?(?:up)?|observation)\\b[^.;]{0,60}?\\b(?:of|was|were|for|at|after|over|lasted)\\s(?:[a-z]+"
              + " ){0,4}?"
              + TIME
              + "|\\b"
              + TIME
              + "[ -](?:of )?follow[- ]?up\\b|\\b(?:during|over|after) a (?:median|mean) of "
              + TIME);
  private static final Scan LENGTH = Scan.of("(?i)" + TIME);

  private static final Scan FUNDED =
      Scan.of(
          "(?i)\\b(?:funded|supported|sponsored|financed) by"
              + " ([^.;]{3,120})|\\bFUNDING:?\\s+(?!No(?:ne)?\\b)([^.;]{3,120})");
  private static final Scan UNFUNDED =
      Scan.of("(?i)\\bno (?:\\w+ ){0,2}funding\\b|\\bFUNDING:?\\s+None\\b|\\bunfunded\\b");

  private static final Pattern PEOPLE =
      Cue.compiled(
          "(?i)((?:\\b[a-z][\\w/-]*,? ){0,4}?@ (?:with|undergoing|scheduled|aged|at (?:\\w+"
              + " )?risk|suffering|diagnosed|having|receiving|treated|who"
              + " had|hospitali[sz]ed|admitted)\\b[^.;()#]{2,110}?)(?=\\s?(?:[(.;,]|\\bwere\\b|\\bwas\\b|\\bwho"
              + " were\\b|\\breceived\\b|\\bto (?:receive|either)\\b|\\bin an?\\b|$))");

  private static final Pattern GIVEN =
      Pattern.compile(
          "(.*?\\b(?:with|undergoing|having|diagnosed|suffering)\\b[^,]*?)(?<!due|exposed|admitted|referred|resistant|refractory|secondary|sensitive|allergic|attributed|related|up|prior)\\sto\\s(?!moderate|severe|the\\b).*");

  private final String text;

  Statements(String text) {
    this.text = text;
  }

  Told<String> registration() {
    return told(REGISTRATION, UNREGISTERED, BY_NUMBER);
  }

  /** Every registry number of a text. */
  static List<Span> registrations(String text) {
    List<Span> spans = new ArrayList<>();
    Search found = REGISTRATION.search(text);
    while (found.find()) {
      spans.add(new Span(found.start(), found.end()));
    }
    return spans;
  }

  Told<String> blinding() {
    return told(BLINDED, OPEN, BY_WORDS);
  }

  Told<String> funding() {
    return told(FUNDED, UNFUNDED, BY_WORDS);
  }

  Told<String> followUp() {
    Search found = FOLLOW_UP.search(text);
    if (!found.find()) {
      return new Told.NotStated<>();
    }
    Search length = LENGTH.search(found.group());
    String words = length.find() ? length.group() : found.group();
    return new Told.Stated<>(words, new Span(found.start(), found.end()), BY_WORDS);
  }

  /** The words around the people that were taken into the study. */
  Told<String> population(FigureText sentence) {
    Matcher found = PEOPLE.matcher(sentence.words());
    if (!found.find()) {
      return new Told.NotStated<>();
    }
    String words = withoutTreatment(sentence.inText(found.start(1), found.end(1)).of(text)).strip();
    return words.length() < 4
        ? new Told.NotStated<>()
        : new Told.Stated<>(words, sentence.sentence(), BY_WORDS);
  }

  /** "We randomly assigned adults with diabetes to insulin": what stands behind is no trait. */
  private static String withoutTreatment(String people) {
    Matcher given = GIVEN.matcher(people);
    return given.lookingAt() ? given.group(1) : people;
  }

  private Told<String> told(Scan yes, Scan no, double confidence) {
    Matcher denied = no.matcher(text);
    if (no.find(denied, text, 0)) {
      return new Told.None<>(new Span(denied.start(), denied.end()));
    }
    Search found = yes.search(text);
    if (!found.find()) {
      return new Told.NotStated<>();
    }
    int group = 0;
    for (int i = 1; i <= found.groupCount(); i++) {
      group = found.group(i) == null ? group : i;
    }
    return new Told.Stated<>(
        found.group(group).strip(), new Span(found.start(), found.end()), confidence);
  }
}
