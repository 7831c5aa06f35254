package org.probatum.report.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address on the web as a link can hold it. */
final class WebAddress {

  private static final Pattern SHAPE =
      Pattern.compile("(https?)://([\\w.:-]+)(/[^?#]*|)(?:\\?(.*))?");

  private WebAddress() {}

  /** The address, everything escaped that an address cannot hold; null where none can be made. */
  static String of(String address) {
    Matcher matcher = SHAPE.matcher(address);
    return matcher.matches() ? build(matcher) : null;
  }

  private static String build(Matcher part) {
    try {
      return new URI(part.group(1), part.group(2), part.group(3), part.group(4), null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The page of a PubMed number; null without one. */
  static String ofPubMed(String pmid) {
    return pmid == null ? null : "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/";
  }
}
