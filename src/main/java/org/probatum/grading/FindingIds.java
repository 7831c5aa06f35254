package org.probatum.grading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Sorts defects and gives each an id that survives edits elsewhere in the article. */
final class FindingIds {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::outcome)
          .thenComparing(FindingIds::start)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(finding -> String.join(" ", finding.claims()))
          .thenComparing(Finding::found);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private FindingIds() {}

  static List<Finding> sorted(List<Finding> findings) {
    MessageDigest digest = digest();
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> named = new ArrayList<>();
    for (Finding each : OneDefect.each(findings.stream().sorted(ORDER).toList())) {
      String key = key(each);
      byte[] words =
          (key + "\n" + seen.merge(key, 1, Integer::sum)).getBytes(StandardCharsets.UTF_8);
      named.add(each.withId("F-" + HexFormat.of().formatHex(digest.digest(words), 0, 5)));
    }
    return named;
  }

  private static int start(Finding finding) {
    return finding.isAboutDocument() ? 0 : finding.places().get(0).location().span().start();
  }

  private static String key(Finding finding) {
    String quote = finding.isAboutDocument() ? "" : finding.places().get(0).quote();
    String plain = single(quote.toLowerCase(Locale.ROOT)).strip();
    return finding.rule() + "\n" + plain + "\n" + String.join(" ", finding.references());
  }

  private static String single(String text) {
    boolean plain = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0;
    return plain && !text.contains("  ") ? text : BLANKS.matcher(text).replaceAll(" ");
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
