package org.probatum.article.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

/** The parts of a Word document. Relationships are followed by meaning, old or strict. */
final class WordPackage {

  private static final Pattern PROPERTIES = Pattern.compile("/docProps/custom\\d*\\.xml");
  private static final Pattern CUSTOM = Pattern.compile("/customXml/item\\d+\\.xml");

  private final OPCPackage archive;
  private final PackagePart main;

  private WordPackage(OPCPackage archive, PackagePart main) {
    this.archive = archive;
    this.main = main;
  }

  static WordPackage open(BoundedEntries entries)
      throws InvalidFormatException, UnreadableArticle, IOException {
    if (entries.isEncrypted()) {
      throw Refusal.encrypted();
    }
    if (!entries.holds("[Content_Types].xml")) {
      throw Refusal.other(
          entries.holds("content.xml")
              ? "an OpenDocument file"
              : "an archive, not a Word document");
    }
    entries.leaveOutBrokenIndexes();
    OPCPackage archive = OPCPackage.open(entries);
    PackagePart main =
        related(archive.getRelationships(), "/officeDocument")
            .map(archive::getPart)
            .orElseThrow(() -> Refusal.damaged("its main part is missing"));
    if (!main.getContentType().contains("word")) {
      throw Refusal.other("an Office file, but no Word document");
    }
    return new WordPackage(archive, main);
  }

  private static Optional<PackageRelationship> related(
      Iterable<PackageRelationship> all, String meaning) {
    for (PackageRelationship each : all) {
      if (each.getRelationshipType().endsWith(meaning)
          && each.getTargetMode() == TargetMode.INTERNAL) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  Node body() throws IOException, XMLStreamException, UnreadableArticle {
    return read(main).child("w:body").orElseThrow(() -> Refusal.damaged("it has no body"));
  }

  /** A part that the main one refers to, by the end of the relationship's type. */
  Optional<Node> part(String meaning)
      throws IOException, XMLStreamException, InvalidFormatException {
    Optional<PackageRelationship> found = related(main.getRelationships(), meaning);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PackagePart part =
        archive.getPart(PackagingURIHelper.createPartName(found.get().getTargetURI()));
    return part == null ? Optional.empty() : Optional.of(read(part));
  }

  /** Files that the text takes in whole, in their order. */
  List<Document> inserted(Node body) throws IOException, InvalidFormatException {
    List<Document> files = new ArrayList<>();
    for (Node chunk : body.all("w:altChunk")) {
      PackageRelationship relation = main.getRelationship(chunk.attribute("r:id"));
      if (relation != null && relation.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part =
            archive.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
        files.add(part == null ? new Document("", new byte[0]) : whole(part));
      }
    }
    return files;
  }

  private static Document whole(PackagePart part) throws IOException {
    try (InputStream stream = part.getInputStream()) {
      return new Document(part.getPartName().getName(), stream.readAllBytes());
    }
  }

  /** Data that others keep in the document, such as the sources that Word cites from. */
  List<Node> customParts() throws IOException {
    List<Node> parts = new ArrayList<>();
    for (PackagePart part : archive.getPartsByName(CUSTOM)) {
      try {
        parts.add(read(part));
      } catch (XMLStreamException damaged) {
        // Nothing of the text stands there.
      }
    }
    return parts;
  }

  /** Properties that other programs keep in the document; empty where there are none. */
  Node customProperties() throws IOException {
    for (PackagePart part : archive.getPartsByName(PROPERTIES)) {
      try {
        return read(part);
      } catch (XMLStreamException damaged) {
        // Nothing of the text stands there.
      }
    }
    return new Node("");
  }

  PackageProperties properties() throws InvalidFormatException {
    return archive.getPackageProperties();
  }

  private static Node read(PackagePart part) throws IOException, XMLStreamException {
    try (InputStream stream = part.getInputStream()) {
      return NodeReader.read(stream);
    }
  }
}
