package org.probatum.evidence.source.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.probatum.evidence.Origin;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.FormatReader;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.NotUnicode;
import org.probatum.evidence.source.PersonName;
import org.probatum.evidence.source.TextLines;

/**
 * BibTeX and BibLaTeX. The parser takes a file as a whole, so that its size is limited; collections
 * of one's own references stay far below.
 */
public final class BibtexFormat implements FormatReader {

  private static final int MOST_TEXT = 100_000_000;

  @Override
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    try {
      String text = text(input);
      if (text.length() > MOST_TEXT) {
        out.accept(
            SourceProblem.ofFile(
                input.name(),
                "holds more than 100 million characters",
                "Split it. Nothing of it was taken."));
        return;
      }
      entries(input, EntryKeys.apart(text), out);
    } catch (NotUnicode e) {
      out.accept(e.problem(input));
    }
  }

  /** The parser alone finds no way on from some faults, so that entries are then parsed singly. */
  private static void entries(Input input, String text, Consumer<Sourced> out) {
    List<BibTeXEntry> entries = new ArrayList<>();
    try {
      entries.addAll(parse(text));
    } catch (ParseException | RuntimeException fault) {
      for (Chunk chunk : Chunk.of(text)) {
        try {
          entries.addAll(parse(chunk.text()));
        } catch (ParseException | RuntimeException e) {
          out.accept(chunk.problem(input, e));
        }
      }
    }
    int number = 0;
    for (BibTeXEntry entry : entries) {
      String which = "record " + ++number + " (" + entry.getKey() + ")";
      Draft draft = draft(new Fields(entry));
      out.accept(draft.finish(input.provenance(Format.BIBTEX.words(), which), Origin.EXTRACTED));
    }
  }

  private static String text(Input input) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Reader reader = TextLines.reader(input.stream())) {
      char[] buffer = new char[1 << 16];
      for (int got = reader.read(buffer); got >= 0; got = reader.read(buffer)) {
        text.append(buffer, 0, got);
        if (text.length() > MOST_TEXT) {
          break;
        }
      }
    }
    return text.toString();
  }

  /** Unknown strings stand for themselves, and what is quoted stays as it is. */
  private static Collection<BibTeXEntry> parse(String text) throws ParseException {
    BibTeXParser parser =
        new BibTeXParser() {
          @Override
          public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {}

          @Override
          public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
        };
    return parser.parse(new StringReader(text)).getEntries().values();
  }

  private static Draft draft(Fields fields) {
    Draft draft = new Draft();
    draft.title(fields.text("title"));
    for (String name : List.of("journal", "journaltitle", "booktitle", "publisher")) {
      draft.journal(fields.text(name));
    }
    draft.year(fields.text("year"));
    draft.year(fields.text("date"));
    draft.volume(fields.text("volume"));
    draft.issue(fields.text("number"));
    draft.issue(fields.text("issue"));
    draft.pages(fields.text("pages").replaceAll("-{2,3}", "-"));
    draft.doi(fields.text("doi"));
    draft.doi(fields.text("url"));
    draft.pmid(fields.text("pmid"));
    if (fields.text("eprinttype").equalsIgnoreCase("pubmed")) {
      draft.pmid(fields.text("eprint"));
    }
    draft.section(null, fields.text("abstract"));
    draft.type(fields.type());
    fields.names("author").stream()
        .filter(name -> !name.equals("others"))
        .forEach(name -> draft.author(PersonName.of(name)));
    for (String word : fields.text("keywords").split("[,;]")) {
      draft.heading(word);
    }
    return draft;
  }
}
