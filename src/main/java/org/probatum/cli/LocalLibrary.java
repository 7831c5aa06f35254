package org.probatum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.probatum.evidence.Shelf;
import org.probatum.evidence.store.EvidenceStore;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where the local library is. Without one nothing of it is loaded, so that a run starts as fast.
 */
final class LocalLibrary implements Taken {

  private static final String VARIABLE = "PROBATUM_LIBRARY";

  private final Given<Path> file =
      Option.one(
          Path.class,
          OptionSpec.builder("--library")
              .paramLabel("FILE")
              .description(
                  "Local library of imported records (default: the file that "
                      + VARIABLE
                      + " names, or .probatum/evidence.db in the home folder)."));

  @Override
  public List<Given<?>> each() {
    return List.of(file);
  }

  Path place() {
    String named = file.value() == null ? System.getenv(VARIABLE) : file.value().toString();
    return named == null || named.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".probatum", "evidence.db")
        : Path.of(named);
  }

  /** The library to look things up in; an empty shelf where none was made yet. */
  Shelf shelf() throws Complaint {
    return Files.exists(place()) || file.value() != null ? reading() : Shelf.EMPTY;
  }

  /** The library, which must be there. */
  EvidenceStore reading() throws Complaint {
    if (!Files.exists(place())) {
      throw new Complaint(
          place(),
          "there is no library yet",
          "\"probatum evidence import FILE\" makes one, --library names another.");
    }
    return EvidenceStore.open(place());
  }

  /** The library, made where there is none. */
  EvidenceStore writing() {
    return EvidenceStore.create(place());
  }

  /** "1 work", "2,000 works". */
  static String works(long count) {
    return count == 1 ? "1 work" : String.format(Locale.ROOT, "%,d works", count);
  }
}
