package org.probatum.article;

import java.util.Locale;
import org.probatum.text.Scan;

/** Tells from a heading what its section is for. */
public final class SectionNames {

  private static final Scan REFERENCES =
      Scan.of(
          "(selected |key |cited |further |our |my |list of |the )?(references?|bibliography"
              + "|literature( cited)?|sources?|works cited|citations?|endnotes|reference list"
              + "|(notes|sources) and references|references and (notes|sources)|further reading)"
              + "|(the )?(studies|trials|papers|articles|works|research|literature|sources"
              + "|references) (we |i )?(cited|mentioned|quoted|used|consulted|read)"
              + "( here| above| in th(is|e) \\p{L}+)?");
  private static final Scan CONCLUSION =
      Scan.of(
          "(in )?(conclusions?|summary|final thoughts|takeaways?|the bottom line|bottom line|key takeaways?|wrapping up"
              + "|closing thoughts|to sum up|the takeaway|conclusions? and .*|summary and .*|discussion and conclusions?)");
  private static final Scan SUMMARY =
      Scan.of(
          "abstract|key (?:points|messages|findings)|main (?:points|messages|findings)|summary points|highlights|at a glance|executive summary|overview|in (?:brief|short|a nutshell)|the short version|tl;?dr");
  private static final Scan DISCLOSURE =
      Scan.of(
          "conflicts? of interest|competing interests?|disclosures?|declarations?|funding|acknowledge?ments?"
              + "|disclaimer|about the author|author information|medical review");

  private static final Scan EDGES = Scan.of("^[#\\d.\\s]+|[:*_#\\s]+$");

  /** Characters; what is longer names no section, and is not searched for its edges. */
  private static final int LONGEST = 300;

  private SectionNames() {}

  public static SectionRole role(String heading) {
    if (heading.length() > LONGEST) {
      return SectionRole.BODY;
    }
    String name = plain(heading);
    if (REFERENCES.isAll(name)) {
      return SectionRole.REFERENCES;
    }
    if (CONCLUSION.isAll(name)) {
      return SectionRole.CONCLUSION;
    }
    if (SUMMARY.isAll(name)) {
      return SectionRole.SUMMARY;
    }
    return DISCLOSURE.isIn(name) ? SectionRole.DISCLOSURE : SectionRole.BODY;
  }

  private static String plain(String heading) {
    return EDGES.replaceAll(heading.toLowerCase(Locale.ROOT), "").strip();
  }
}
