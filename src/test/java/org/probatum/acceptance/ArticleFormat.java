package org.probatum.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.acceptance.NeutralArticle.Part;
import org.probatum.acceptance.NeutralArticle.Section;

/** Writes a neutral article in one of the formats that are read. */
abstract class ArticleFormat {

  static final Pattern CALLOUT = Pattern.compile(" \\[([\\d,\u2013]+)]");

  private final String extension;
  private final boolean raised;

  /** With callouts raised behind the word, or in brackets. */
  ArticleFormat(String extension, boolean raised) {
    this.extension = extension;
    this.raised = raised;
  }

  /** The article as the bytes of a file. */
  abstract byte[] write(NeutralArticle article) throws Exception;

  /** Whether the format can hold a footnote. */
  boolean hasNotes() {
    return true;
  }

  final boolean isRaised() {
    return raised;
  }

  final String fileName() {
    return "coffee." + extension;
  }

  @Override
  public final String toString() {
    return extension + (raised ? " with raised callouts" : " with callouts in brackets");
  }

  /** A format that is text with marks. */
  abstract static class Marked extends ArticleFormat {

    Marked(String extension, boolean raised) {
      super(extension, raised);
    }

    @Override
    final byte[] write(NeutralArticle article) {
      StringBuilder text = new StringBuilder(opening(article));
      for (Section section : article.sections()) {
        text.append(heading(section.heading()));
        for (Part part : section.parts()) {
          text.append(part(part));
        }
        text.append(sectionEnd());
      }
      return text.append(closing(article)).toString().getBytes(StandardCharsets.UTF_8);
    }

    abstract String opening(NeutralArticle article);

    abstract String heading(String words);

    abstract String part(Part part);

    String sectionEnd() {
      return "";
    }

    abstract String closing(NeutralArticle article);

    /** A callout of some numbers. */
    abstract String raised(String numbers);

    final String words(String neutral) {
      Matcher matcher = CALLOUT.matcher(neutral);
      return isRaised() ? matcher.replaceAll(found -> raised(found.group(1))) : neutral;
    }
  }
}
