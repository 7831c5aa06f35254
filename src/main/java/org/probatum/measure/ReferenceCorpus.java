package org.probatum.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.probatum.citation.CitationReader;
import org.probatum.citation.Reference;

/**
 * Entries of reference lists whose fields were tagged by hand, in AnyStyle's XML. A field is right
 * where it holds what was tagged, case and punctuation apart; of several stretches with one tag
 * any.
 */
public final class ReferenceCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with .xml files of AnyStyle's tagged references (<dataset><sequence> …).";

  private final Function<String, Reference> reader;

  /** What the program reads. */
  ReferenceCorpus() {
    this(CitationReader::reference);
  }

  /** What another reader of entries reads. */
  public ReferenceCorpus(Function<String, Reference> reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "references";
  }

  @Override
  public String about() {
    return "fields of entries of reference lists";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".xml", REMEDY)) {
      add(tally, file.getFileName().toString(), entries(file));
    }
    return tally.evaluation();
  }

  /** What is found in these entries. */
  public Evaluation evaluate(List<TaggedEntry> entries, String name) {
    Tally tally = new Tally(this);
    add(tally, name, entries);
    return tally.evaluation();
  }

  private void add(Tally tally, String name, List<TaggedEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      tally.document();
      add(tally, name + " " + (i + 1), entries.get(i));
    }
  }

  private static List<TaggedEntry> entries(Path file) throws UnreadableCorpus {
    try {
      List<TaggedEntry> entries = TaggedEntry.read(file);
      if (entries.isEmpty()) {
        throw new UnreadableCorpus(file, "holds no <sequence>", REMEDY);
      }
      return entries;
    } catch (IOException e) {
      throw new UnreadableCorpus(file, "cannot be read as UTF-8", REMEDY);
    }
  }

  private void add(Tally tally, String id, TaggedEntry entry) {
    String line = entry.words();
    Reference read = reader.apply(line);
    FieldComparison fields = new FieldComparison(tally, id, line);
    fields.compareNames(authors(entry), read.authors());
    fields.compare("title", entry.all("title"), read.title(), FieldForm::letters);
    List<String> hosts = entry.all("journal", "container-title");
    fields.compare("container", hosts, read.container(), FieldForm::letters);
    String year = read.year() == null ? null : read.year().toString();
    fields.compare("date", entry.all("date"), year, FieldForm::year);
    fields.compare("volume", entry.all("volume"), volume(read), FieldForm::numbers);
    fields.compare("pages", entry.all("pages"), read.pages(), FieldForm::numbers);
    List<String> links = entry.all("doi", "url", "note");
    fields.compare("doi", links, read.doi(), FieldForm::doi);
  }

  private static String volume(Reference read) {
    String volume = read.volume() == null ? "" : read.volume();
    return volume + " " + (read.issue() == null ? "" : read.issue());
  }

  /** The editors stand for the authors where they head the entry. */
  private static List<String> authors(TaggedEntry entry) {
    boolean edited = entry.parts().stream().limit(1).anyMatch(part -> part.tag().equals("editor"));
    return entry.all(edited ? "editor" : "author");
  }

  /** Holds the fields of one entry against what was tagged. */
  private record FieldComparison(Tally tally, String id, String line) {

    void compareNames(List<String> told, List<String> read) {
      List<String> wanted = told.stream().map(FieldForm::names).toList();
      String people = String.join(", ", read);
      decide("author", told, people, wanted, FieldForm.letters(people));
    }

    void compare(String field, List<String> told, String read, UnaryOperator<String> form) {
      List<String> wanted = told.stream().map(form).toList();
      decide(field, told, read, wanted, read == null ? "" : form.apply(read));
    }

    private void decide(
        String field, List<String> told, String read, List<String> forms, String found) {
      List<String> wanted = forms.stream().filter(word -> !word.isEmpty()).toList();
      if (wanted.contains(found)) {
        tally.hit(field);
        tally.hit("all fields");
        return;
      }
      count(field, !found.isEmpty(), !wanted.isEmpty());
      if (!found.isEmpty() || !wanted.isEmpty()) {
        tally.miss(new Miss(id, field, String.join(" | ", told), read == null ? "" : read, line));
      }
    }

    private void count(String field, boolean surplus, boolean missed) {
      for (String label : List.of(field, "all fields")) {
        if (surplus) {
          tally.surplus(label);
        }
        if (missed) {
          tally.missed(label);
        }
      }
    }
  }
}
