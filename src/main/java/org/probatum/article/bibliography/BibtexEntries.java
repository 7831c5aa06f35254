package org.probatum.article.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX, and of BibLaTeX the fields that go by other names. */
final class BibtexEntries {

  private BibtexEntries() {}

  static List<CitedEntry> read(String text) throws BrokenBibliography {
    List<CitedEntry> entries = new ArrayList<>();
    for (BibTeXEntry entry : parse(text).getEntries().values()) {
      entries.add(entry(entry));
    }
    return List.copyOf(entries);
  }

  private static BibTeXDatabase parse(String text) throws BrokenBibliography {
    try {
      BibTeXParser parser =
          new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
              // A month or journal macro that nobody defined stays as it is written.
            }

            @Override
            public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
              // An entry without its parent still tells its own fields.
            }
          };
      return parser.parse(new StringReader(text));
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("not BibTeX");
      throw new BrokenBibliography(reason);
    }
  }

  private static CitedEntry entry(BibTeXEntry entry) {
    return new CitedEntry(
        entry.getKey().getValue(),
        authors(field(entry, "author")),
        plain(field(entry, "title")),
        plain(field(entry, "journal", "journaltitle", "booktitle", "publisher", "institution")),
        year(field(entry, "year", "date")),
        field(entry, "volume"),
        field(entry, "number", "issue"),
        field(entry, "pages", "eid").replaceAll("-+", "-"),
        field(entry, "doi"),
        field(entry, "url"));
  }

  private static String field(BibTeXEntry entry, String... names) {
    for (String name : names) {
      Value value = entry.getField(new Key(name));
      if (value != null && !value.toUserString().isBlank()) {
        return value.toUserString().strip();
      }
    }
    return "";
  }

  private static String year(String date) {
    return date.length() > 4 ? date.substring(0, 4) : date;
  }

  private static List<String> authors(String field) {
    List<String> people = new ArrayList<>();
    for (String person : field.isEmpty() ? new String[0] : field.split("\\s+and\\s+")) {
      String plain = plain(person);
      if (plain.toLowerCase(Locale.ROOT).equals("others")) {
        people.add("et al");
      } else {
        people.add(person.startsWith("{") ? plain : name(plain));
      }
    }
    return people;
  }

  private static String name(String person) {
    int comma = person.indexOf(',');
    if (comma >= 0) {
      return PersonInitials.of(person.substring(0, comma), person.substring(comma + 1));
    }
    int blank = person.lastIndexOf(' ');
    return blank < 0
        ? person
        : PersonInitials.of(person.substring(blank + 1), person.substring(0, blank));
  }

  /** Letters instead of LaTeX commands; what is no LaTeX loses its braces. */
  private static String plain(String latex) {
    try {
      String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
      return printed.replaceAll("\\s+", " ").strip();
    } catch (ParseException | org.jbibtex.TokenMgrException e) {
      return latex.replaceAll("[{}\\\\]", "").replaceAll("\\s+", " ").strip();
    }
  }
}
