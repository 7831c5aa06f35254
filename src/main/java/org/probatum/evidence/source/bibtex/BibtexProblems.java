package org.probatum.evidence.source.bibtex;

import java.util.regex.Pattern;
import org.jbibtex.ParseException;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.source.Input;

/** What can be wrong with a BibTeX file, and on which line. */
final class BibtexProblems {

  private static final Pattern ENTRY = Pattern.compile("\\s*@\\w+\\s*[{(].*");
  private static final int LONGEST = 150;

  private BibtexProblems() {}

  /** The parser wraps what it finds in exceptions of several kinds. */
  static SourceProblem broken(Input input, String text, Exception error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    int told = line(cause);
    return SourceProblem.ofFile(
        input.name() + ", line " + (told > 0 ? told : unclosed(text)),
        "is no sound BibTeX (" + brief(cause) + ")",
        "Look for a brace there. Nothing of it was taken.");
  }

  /** One entry that the parser passed over. */
  static SourceProblem passed(Input input, Exception error) {
    return SourceProblem.ofRecord(
        input.place("line " + line(error)),
        "the entry is no sound BibTeX (" + brief(error) + ")",
        "Look for a comma or a brace there; the entry was left out.");
  }

  /** Line of the first thing that was not expected; 0 where the parser does not tell. */
  private static int line(Throwable error) {
    return error instanceof ParseException parse
            && parse.currentToken != null
            && parse.currentToken.next != null
        ? parse.currentToken.next.beginLine
        : 0;
  }

  private static String brief(Throwable error) {
    String message = String.valueOf(error.getMessage()).replaceAll("\\s+", " ").strip();
    String reason = message.replaceFirst(" at line \\d+, column \\d+", "");
    return reason.substring(0, Math.min(LONGEST, reason.length()));
  }

  /** Line on which the first entry begins that is still open where the next one or the end is. */
  static int unclosed(String text) {
    int start = 1;
    int depth = 0;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (ENTRY.matcher(line).matches()) {
        if (depth > 0) {
          return start;
        }
        start = number;
        depth = 0;
      }
      depth += depth(line);
    }
    return start;
  }

  private static int depth(String line) {
    String plain = line.replaceAll("\\\\[{}]", "");
    return (int)
        (plain.chars().filter(c -> c == '{').count() - plain.chars().filter(c -> c == '}').count());
  }
}
