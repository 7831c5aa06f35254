package org.probatum.evidence.source.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jbibtex.ParseException;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.source.Input;

/** A file from where one entry begins to where the next one does. */
record Chunk(String text, int line, boolean last) {

  private static final Pattern BEGIN = Pattern.compile("(?m)^[ \\t]*@\\w+\\s*[{(]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\[{}]");
  private static final int LONGEST = 150;

  static List<Chunk> of(String text) {
    List<Integer> begins =
        new ArrayList<>(BEGIN.matcher(text).results().map(MatchResult::start).toList());
    begins.add(text.length());
    List<Chunk> chunks = new ArrayList<>();
    int line = 1 + lines(text.substring(0, begins.get(0)));
    for (int i = 0; i + 1 < begins.size(); i++) {
      String part = text.substring(begins.get(i), begins.get(i + 1));
      chunks.add(new Chunk(part, line, i + 2 == begins.size()));
      line += lines(part);
    }
    return chunks;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** Why nothing could be read; a file that ends within an entry is cut off. */
  SourceProblem problem(Input input, Exception error) {
    String reason = String.valueOf(error.getMessage()).replaceAll("\\s+", " ").strip();
    String told = reason.replaceFirst(" at line \\d+, column \\d+", "");
    String brief = "(" + told.substring(0, Math.min(LONGEST, told.length())) + ")";
    return last && isOpen()
        ? SourceProblem.ofFile(
            input.name() + ", line " + line,
            "the entry that begins there does not end " + brief,
            "Look for a brace, or export the file again; nothing of it was taken.")
        : SourceProblem.ofRecord(
            input.place("line " + (line + within(error))),
            "the entry is no sound BibTeX " + brief,
            "Look for a comma or a brace there; the entry was left out.");
  }

  private boolean isOpen() {
    String plain = ESCAPED.matcher(text).replaceAll("");
    return plain.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum() > 0;
  }

  /** Lines from the first to what was not expected; none where the parser does not tell. */
  private static int within(Exception error) {
    return error instanceof ParseException parse
            && parse.currentToken != null
            && parse.currentToken.next != null
        ? parse.currentToken.next.beginLine - 1
        : 0;
  }
}
