import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves the fingerprints of the rules among the classes: {@code Fingerprints CLASSES}. */
public final class Fingerprints {

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "org", "probatum", "audit");
    Files.writeString(
        folder.resolve("fingerprints.txt"), org.probatum.audit.Fingerprints.file());
  }
}
