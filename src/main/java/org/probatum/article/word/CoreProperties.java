package org.probatum.article.word;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.probatum.article.Metadata;

/** What a document says of itself: its authors, when it was last changed, its language. */
final class CoreProperties {

  private CoreProperties() {}

  static Metadata of(WordPackage parts, Languages languages) throws InvalidFormatException {
    PackageProperties core = parts.properties();
    List<String> authors =
        core.getCreatorProperty().stream()
            .flatMap(names -> Arrays.stream(names.split("\\s*;\\s*")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    Optional<Date> date = core.getModifiedProperty().or(core::getCreatedProperty);
    String day =
        date.map(time -> time.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString())
            .orElse(null);
    return Metadata.ofFile(authors, day, languages.prevailing());
  }
}
