package org.probatum.evidence.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a file by how it begins, whatever its name. */
final class FormatSniffer {

  private static final Map<Format, Pattern> LINES =
      Map.of(
          Format.MEDLINE, Pattern.compile("(?m)\\A[\\s\\d:.]*^PMID ?- ?\\d"),
          Format.RIS, Pattern.compile("(?m)^TY {1,2}- ?\\w"),
          Format.BIBTEX, Pattern.compile("(?m)^\\s*@\\w+\\s*[{(]"),
          Format.RETRACTION_WATCH,
              Pattern.compile("(?i)\\A[^\\n]*(?:retraction)[^\\n]*,|\\A[^\\n]*,[^\\n]*retraction"));

  private FormatSniffer() {}

  static Optional<Format> of(byte[] head) {
    if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
      return Optional.of(Format.EXCEL);
    }
    String text = text(head).stripLeading();
    if (text.startsWith("<")) {
      return xml(text);
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return json(text);
    }
    return LINES.entrySet().stream()
        .filter(each -> each.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .min(Enum::compareTo);
  }

  /** Marks of the byte order are no content. */
  private static String text(byte[] head) {
    boolean wide =
        head.length > 1 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
    String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<Format> xml(String text) {
    if (holds(text, "<PubmedArticleSet|<PubmedArticle\\b|<MedlineCitationSet|<PubmedBookArticle")) {
      return Optional.of(Format.PUBMED_XML);
    }
    if (holds(text, "<records?\\b")) {
      return Optional.of(Format.ENDNOTE_XML);
    }
    return holds(text, "<article\\b|<pmc-articleset\\b")
        ? Optional.of(Format.JATS)
        : Optional.empty();
  }

  private static Optional<Format> json(String text) {
    if (holds(text, "\"format\"\\s*:\\s*\"probatum-evidence")) {
      return Optional.of(Format.EVIDENCE_JSON);
    }
    if (holds(text, "\"format\"\\s*:\\s*\"probatum-record")) {
      return Optional.of(Format.RECORDS);
    }
    if (holds(text, "\"protocolSection\"")) {
      return Optional.of(Format.CLINICAL_TRIALS_JSON);
    }
    if (holds(text, "\"resultList\"|\"authorString\"|\"pubTypeList\"")) {
      return Optional.of(Format.EUROPE_PMC_JSON);
    }
    if (holds(
        text,
        "\"message-type\"|\"indexed\"\\s*:|\"reference-count\"|\"container-title\"\\s*:\\s*\\[|\"title\"\\s*:\\s*\\[")) {
      return Optional.of(Format.CROSSREF_JSON);
    }
    return holds(text, "\"type\"\\s*:|\"title\"\\s*:")
        ? Optional.of(Format.CSL_JSON)
        : Optional.empty();
  }

  private static boolean holds(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).find();
  }
}
