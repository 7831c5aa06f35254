package org.probatum.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.probatum.evidence.json.EvidenceReader;
import org.probatum.text.Few;
import org.probatum.text.Sha256;
import org.probatum.text.journal.Journals;

/** The works that the program knows. Immutable, safe for use by several threads. */
public final class EvidenceLibrary {

  private static final String BUNDLED = "ketamine-and-addiction.json";

  private final Map<String, Work> works;
  private final List<Work> overridden;
  private final String hash;
  private final Lazy<LibraryIndex> index;
  private final Set<String> bundled;
  private final Shelved shelved;

  private EvidenceLibrary(
      Map<String, Work> works,
      List<Work> overridden,
      String hash,
      Set<String> bundled,
      Shelved shelved) {
    this.works = works;
    this.overridden = List.copyOf(overridden);
    this.hash = hash;
    this.bundled = bundled;
    this.shelved = shelved;
    this.index = new Lazy<>(() -> new LibraryIndex(works.values()));
  }

  /** The library that comes with the program. */
  public static EvidenceLibrary bundled() {
    return bundled(StudyTerms.bundled());
  }

  /** The library that comes with the program, with vocabularies that are already read. */
  public static EvidenceLibrary bundled(StudyTerms terms) {
    try (InputStream in = EvidenceLibrary.class.getResourceAsStream("library/" + BUNDLED)) {
      byte[] bytes = in.readAllBytes();
      List<Work> works = new EvidenceReader(terms).read(BUNDLED, bytes, Set.of());
      Map<String, Work> byKey = byKey(works);
      Set<String> keys = Set.copyOf(byKey.keySet());
      return new EvidenceLibrary(byKey, List.of(), Sha256.of(bytes), keys, Shelved.NOTHING);
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED, e);
    } catch (EvidenceProblems e) {
      throw new IllegalStateException("the bundled library is broken:\n" + e.getMessage(), e);
    }
  }

  /** A library of these works alone. */
  public static EvidenceLibrary of(List<Work> works) {
    return new EvidenceLibrary(Map.of(), List.of(), "", Set.of(), Shelved.NOTHING).with(works);
  }

  /**
   * This library with more works. One with the key or DOI of a work that is here already takes its
   * place; {@link #overridden} then names the one that had to go.
   */
  public EvidenceLibrary with(List<Work> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Work> all = new LinkedHashMap<>(works);
    List<Work> gone = new ArrayList<>(overridden);
    for (Work work : more) {
      Work same = all.containsKey(work.key()) ? all.get(work.key()) : byDoiOf(work, all.values());
      if (same != null) {
        all.remove(same.key());
        gone.add(same);
      }
      all.put(work.key(), work);
    }
    byte[] added = (hash + more).getBytes(StandardCharsets.UTF_8);
    Set<String> kept = new HashSet<>(bundled);
    more.forEach(work -> kept.remove(work.key()));
    return new EvidenceLibrary(all, gone, Sha256.of(added), kept, shelved);
  }

  /**
   * This library with a shelf beside it, whose works are looked up one by one.
   *
   * @param reading makes a work of a record
   */
  public EvidenceLibrary with(Shelf shelf, Function<SourceRecord, Work> reading) {
    String both = shelf.hash().isEmpty() ? hash : hash + " " + shelf.hash();
    return new EvidenceLibrary(works, overridden, both, bundled, new Shelved(shelf, reading));
  }

  private Work byDoiOf(Work work, Collection<Work> among) {
    Work same = work.doi() == null ? null : index.get().byDoi(work.doi());
    return among.contains(same) ? same : null;
  }

  private static Map<String, Work> byKey(List<Work> works) {
    Map<String, Work> byKey = new LinkedHashMap<>();
    works.forEach(work -> byKey.put(work.key(), work));
    return byKey;
  }

  /** The works that it holds itself, the bundled ones first; those on the shelf are not here. */
  public List<Work> works() {
    return List.copyOf(works.values());
  }

  public Set<String> keys() {
    return Set.copyOf(works.keySet());
  }

  /** Works of this library that others of the same key or DOI have replaced. */
  public List<Work> overridden() {
    return overridden;
  }

  /** SHA-256 of the content in hexadecimal digits, with that of the shelf behind it. */
  public String hash() {
    return hash;
  }

  public Optional<Work> byKey(String key) {
    return Optional.ofNullable(either(works.get(key), shelved.byKey(key)));
  }

  public Optional<Work> byDoi(String doi) {
    return Optional.ofNullable(either(index.get().byDoi(doi), shelved.byDoi(doi)));
  }

  public Optional<Work> byPmid(String pmid) {
    return Optional.ofNullable(either(index.get().byPmid(pmid), shelved.byPmid(pmid)));
  }

  private Work either(Work held, Work other) {
    return Shelved.either(held, other, held != null && bundled.contains(held.key()));
  }

  /** Works whose title is at least so much like the given one (0 to 1), the likest first. */
  public List<Work> byTitle(String title, double least) {
    return both(index.get().byTitle(title, least), shelved.byTitle(title, least));
  }

  /** Works of a first author and a year; with a journal, of that journal only. */
  public List<Work> byAuthorYearJournal(String family, int year, String journal) {
    return Few.where(
        both(index.get().byAuthorYear(family, year), shelved.byAuthorYear(family, year)),
        work -> journal == null || Journals.bundled().same(journal, work.journal()));
  }

  /**
   * Works on the shelf with a study that tests this treatment, where the library has not its own.
   */
  List<Work> shelvedTesting(String intervention) {
    return onShelfAlone(shelved.testing(intervention));
  }

  /** The same of a first author and a year. */
  List<Work> shelvedBy(String family, int year) {
    return onShelfAlone(shelved.byAuthorYear(family, year));
  }

  private List<Work> onShelfAlone(List<Work> found) {
    return found.stream()
        .filter(work -> !works.containsKey(work.key()))
        .filter(work -> work.doi() == null || index.get().byDoi(work.doi()) == null)
        .toList();
  }

  private List<Work> both(List<Work> held, List<Work> more) {
    return more.isEmpty() ? held : Shelved.both(held, more, this::either);
  }

  /** Works that hold every word of the query, anywhere in their record; an empty query has all. */
  public List<Work> search(String query) {
    return search(query, 0);
  }

  /** The same, with so many works of the shelf besides. */
  public List<Work> search(String query, int most) {
    List<String> wanted = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    List<Work> own = Few.where(works.values(), work -> SearchText.of(work).holds(wanted));
    return most == 0 ? own : both(own, shelved.search(query, most));
  }
}
