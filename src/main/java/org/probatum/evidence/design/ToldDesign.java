package org.probatum.evidence.design;

import java.util.Optional;
import java.util.regex.Matcher;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Designs that an abstract tells by what was done rather than by a name: people were randomised, a
 * patient is described, literature is discussed.
 */
final class ToldDesign {

  private static final Scan ALLOCATED =
      Scan.of(
          "(?i)\\b(?:(?:were|was|are|is|be|been|being|and|then|prospectively|who|we|patients|subjects"
              + "|women|men|children|adults|participants|volunteers|infants|individuals)"
              + " (?:\\w+ly )?(?:first )?randomi[sz]ed"
              + "|randomi[sz]ed,? (?:in(?:to)?|to|between|within|either|double|single|open|parallel"
              + "|cross|controlled|placebo|prospective|multicent|comparative|two|three|clinical)\\b"
              + "|randomi[sz]ed(?:,? [\\w-]+){0,5}? (?:study|trial|design|manner|fashion|comparison"
              + "|experiment)\\b"
              + "|random(?:ly|i[sz]ed)?,? (?:assign|allocat|divid|allott|plac|receiv|distribut"
              + "|select\\w* to|order|sequence|grouped)\\w*"
              + "|(?:in|with|using) (?:a )?random(?:i[sz]ed)? (?:order|sequence|fashion|manner|design)"
              + "|by (?:block |stratified )?randomi[sz]ation"
              + "|groups? (?:[\\w-]+ ){0,3}(?:selected |chosen |formed |divided )?randomly\\b|at random\\b|randomly,)");

  private static final Scan BLIND =
      Scan.of(
          "(?i)\\bdouble[- ](?:blind|mask|dummy)|\\b(?:or|and|versus|vs\\.?|against|with|matching)"
              + " (?:matching )?placebo\\b|\\bplacebo[- ]controlled\\b|\\bcross-?over\\b");

  private static final Scan LATER =
      Scan.of(
          "(?i)^[^.;]{0,60}\\b(?:is|are|will be|would be) (?:\\w+ )?(?:needed|necessary|warranted"
              + "|required|planned|justified)");
  private static final Scan OF_OTHERS =
      Scan.of(
          "(?i)\\b(?:previous|prior|earlier|other|several|many|few|no|future|further|large|larger"
              + "|published|all|eligible|included|these|most|recent|existing|need for|lack of)\\s"
              + "(?:[\\w-]+,?\\s){0,3}$");

  private static final Scan CASE =
      Scan.of(
          "(?i)\\bcase (?:reports?|description|presentation|history|summary)\\b|\\bcases?:|(?:we|authors|article|paper|report)\\s"
              + "(?:\\w+ )?(?:reports?|describes?|presents?|described|presented|of)\\s(?:here )?(?:on )?(?:the (?:case|first)|(?:a|an|one|two|three|four|this)\\b"
              + "(?:[ -][\\w-]+){0,5} (?:cases?|patients?|child|children|infant|man|woman|boy|girl|male|female|neonate|newborn|report))"
              + "|\\b(?:a|an|this|the) (?:\\w+ )?\\d+[- ](?:year|month|week|day)s?[- ]old\\b|\\breport of (?:a|an|one|two|three) "
              + "|\\b(?:first|rare|unusual|unique) (?:reported )?case\\b|\\bthis case\\b"
              + "|\\b(?:report|article|paper) describes an? (?:uncommon|unusual|rare|unique)\\b");
  private static final Scan FEW_IN_TITLE =
      Scan.of(
          "(?i)\\bin (?:two|three|four|2|3|4) (?:[\\w-]+ ){0,2}(?:patients|siblings|brothers|sisters|children|infants|cases|families)\\b");
  private static final Scan SEVERAL =
      Scan.of(
          "(?i)\\b(?:[5-9]|1\\d|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\\w-]+ )*(?:patients|cases|children)\\b|\\b(?:series|group) of\\b");
  private static final Scan MANY =
      Scan.of(
          "(?i)\\b(?:[2-9]\\d|\\d{3,}) (?:[\\w-]+ ){0,3}(?:patients|subjects|women|men|children|cases|participants)\\b"
              + "|\\bP ?[<=]|\\bconfidence interval|\\bwere (?:compared|studied|analy[sz]ed)\\b");

  private static final Scan DISCUSSED =
      Scan.of(
          "(?i)\\b(?:(?:this|the|present) (?:article|paper|review|chapter|manuscript|overview|report)\\s(?:will\\s)?"
              + "(?:briefly |critically )?(?:review|discuss|summari|describ|examin|outlin|focus|provid|address|explor|highlight|consider|presents? (?:an overview|current))"
              + "|we (?:also )?(?:review|discuss|summari[sz]e)\\b|authors? (?:also )?(?:review|discuss|summari[sz]e)\\b"
              + "|(?:is|are|was|were) (?:also )?(?:reviewed|discussed|summari[sz]ed|highlighted)\\b"
              + "|review(?:s|ing)? (?:of )?(?:the )?(?:current|recent|available|relevant|existing)?\\s?(?:literature|evidence|data|studies)"
              + "|literature (?:was|were) (?:reviewed|examined|searched)|recent (?:advances|developments|progress)"
              + "|current (?:concepts|knowledge|understanding|status|state|trends|perspectives)|overview|state of the art)\\b");
  private static final Scan LITERATURE =
      Scan.of(
          "(?i)\\b(?:we|authors?|article|paper) (?:\\w+ )?reviews? (?:the )?(?:[\\w-]+ ){0,3}(?:literature|evidence|research|studies)\\b"
              + "|\\bliterature (?:was|were|is|are) (?:\\w+ )?(?:reviewed|examined|surveyed)\\b");
  private static final Scan GENERAL =
      Scan.of(
          "(?i)\\b(?:has been|have been|should be|will be|may be|can be|remains?|continues?|are expected"
              + "|there (?:is|are)|role of|current|future|new|newer|potential)\\b");
  private static final Scan DONE_HERE =
      Scan.of(
          "(?i)\\b(?:methods?|results|design|objectives?|patients and methods|measurements?|subjects)\\s?:"
              + "|\\bP ?[<=>]|\\bn ?=|\\bwe (?:\\w+ )?(?:studied|investigated|examined|measured|evaluated|compared"
              + "|assessed|analy[sz]ed|tested|performed|enrolled|found|used|determined|treated|conducted|report)\\b"
              + "|\\b(?:were|was) (?:\\w+ )?(?:studied|investigated|measured|compared|assessed|analy[sz]ed|enrolled"
              + "|treated|evaluated|examined|performed|obtained|determined|tested|administered|interviewed|given)\\b"
              + "|\\bthis study\\b|\\bthe (?:present )?study\\b|\\d+ (?:patients|subjects)");

  /** "Protocol for a randomised controlled trial"; not what is done by a protocol. */
  private static final Scan PROTOCOL =
      Scan.of(
          "(?i)\\bprotocol (?:for|of) (?:an? |the )?(?:[^\\s:;.]+ ){0,8}?(?:trial|rct|review|study)\\b"
              + "|[:.\u2013-] (?:an? |the )?(?:[\\w-]+ ){0,6}?(?:trial|study|review) protocol\\.?$");

  private static final Scan PLANNED =
      Scan.of(
          "(?i)\\bwill (?:be |then be |also be )?(?:\\w+ly )?(?:randomi[sz]e|enrol|recruit|allocate|assign|receive|includ|measure|assess|compare|analy[sz]|conduct|evaluat|follow|test|undergo|complete|be )");
  private static final Scan FOUND = Scan.of("(?i)\\bP ?[<=>]|\\bCI\\b|\\bconfidence interval");
  private static final int TWICE = 2;

  private ToldDesign() {}

  /** Words that tell that a study is yet to be done: what will be done, and no result. */
  static Optional<String> planned(String text) {
    Matcher found = PLANNED.matcher(text);
    int times = 0;
    String words = "";
    for (int at = 0; times < TWICE && PLANNED.find(found, text, at); at = found.end()) {
      times++;
      words = found.group();
    }
    return times < TWICE || FOUND.isIn(text) ? Optional.empty() : Optional.of(words);
  }

  /** Words by which a title calls itself the plan of a study. */
  static Optional<String> protocol(String title) {
    return PROTOCOL.first(title).map(Matcher::group).map(String::strip);
  }

  /** Words that tell that people were randomised in this very study. */
  static Optional<String> randomised(String text) {
    return own(text, ALLOCATED);
  }

  /** Words that tell a placebo or blinding on both sides, hence most likely random allocation. */
  static Optional<String> blinded(String text) {
    return own(text, BLIND);
  }

  /** Words that tell that single patients are described. */
  static Optional<String> caseReport(String title, String text) {
    return CASE.first(text)
        .or(() -> FEW_IN_TITLE.first(title))
        .filter(found -> !MANY.isIn(text))
        .map(Matcher::group)
        .filter(words -> !SEVERAL.isIn(words));
  }

  /** Whether something was done with people or measured here. */
  static boolean isDone(String text) {
    return DONE_HERE.isIn(text);
  }

  /** Words that tell that others' work is discussed and nothing is done here. */
  static Optional<String> discussion(String text) {
    return isDone(text)
        ? Optional.empty()
        : DISCUSSED.first(text).map(Matcher::group).or(() -> generally(text));
  }

  /** Words that tell that literature is reviewed rather than a patient or a study described. */
  static Optional<String> literature(String text) {
    return CASE.isIn(text) || MANY.isIn(text)
        ? Optional.empty()
        : LITERATURE.first(text).map(Matcher::group);
  }

  private static Optional<String> generally(String text) {
    Matcher found = GENERAL.matcher(text);
    int times = 0;
    for (int at = 0; times < 3 && GENERAL.find(found, text, at); at = found.end()) {
      times++;
    }
    return times > 2 ? Optional.of("in general terms") : Optional.empty();
  }

  /** Whether the words behind a design tell that it is yet to come. */
  static boolean isWished(String behind) {
    return LATER.isIn(behind);
  }

  /** What the pattern finds that is told of this very study. */
  static Optional<String> own(String text, Scan scan) {
    Search found = scan.search(text);
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - 40), found.start());
      String word = found.group().strip();
      boolean others = OF_OTHERS.isIn(before) || isWished(text.substring(found.end()));
      if (!others) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
