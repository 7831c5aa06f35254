package org.probatum.evidence.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.bibtex.BibtexFormat;
import org.probatum.evidence.source.excel.EvidenceTable;
import org.probatum.evidence.source.json.EvidenceImport;
import org.probatum.evidence.source.json.JsonFormat;
import org.probatum.evidence.source.json.RecordFile;
import org.probatum.evidence.source.table.RetractionWatch;
import org.probatum.evidence.source.tagged.TaggedFormat;
import org.probatum.evidence.source.xml.XmlFormat;

/**
 * Reads files of any known format, packed with gzip or not. The content tells the format, never the
 * name. Safe for use by several threads.
 */
public final class SourceReader {

  private static final int HEAD = 1 << 16;

  private static final Map<Format, FormatReader> READERS =
      Map.ofEntries(
          Map.entry(Format.PUBMED_XML, XmlFormat.PUBMED),
          Map.entry(Format.ENDNOTE_XML, XmlFormat.ENDNOTE),
          Map.entry(Format.JATS, XmlFormat.JATS),
          Map.entry(Format.MEDLINE, TaggedFormat.MEDLINE),
          Map.entry(Format.RIS, TaggedFormat.RIS),
          Map.entry(Format.BIBTEX, new BibtexFormat()),
          Map.entry(Format.CROSSREF_JSON, JsonFormat.CROSSREF),
          Map.entry(Format.EUROPE_PMC_JSON, JsonFormat.EUROPE_PMC),
          Map.entry(Format.CSL_JSON, JsonFormat.CSL),
          Map.entry(Format.CLINICAL_TRIALS_JSON, JsonFormat.CLINICAL_TRIALS),
          Map.entry(Format.RETRACTION_WATCH, new RetractionWatch()),
          Map.entry(Format.EVIDENCE_JSON, new EvidenceImport()),
          Map.entry(Format.RECORDS, new RecordFile()),
          Map.entry(Format.EXCEL, new EvidenceTable()));

  /**
   * Reads a file to its end, or to the first place from which nothing can be read on.
   *
   * @param input the file as it is on disk
   * @param out takes each record and each problem, in the order of the file
   * @throws IOException if the file cannot be read
   */
  public void read(Input input, Consumer<Sourced> out) throws IOException {
    try {
      BufferedInputStream stream = unpacked(input.stream());
      byte[] head = head(stream);
      Optional<Format> format = FormatSniffer.of(head);
      if (format.isEmpty()) {
        boolean blank = head.length < HEAD && new String(head, StandardCharsets.UTF_8).isBlank();
        out.accept(blank ? empty(input.name()) : unknown(input.name()));
      } else {
        READERS.get(format.get()).read(new Input(input.name(), stream, input.date()), out);
      }
    } catch (EOFException | ZipException cut) {
      out.accept(
          SourceProblem.ofFile(
              input.name(),
              "the packed file is cut off or damaged (" + cut.getMessage() + ")",
              "Download it again; nothing of it was taken."));
    }
  }

  private static BufferedInputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(in, HEAD);
    stream.mark(2);
    boolean packed = stream.read() == 0x1f && stream.read() == 0x8b;
    stream.reset();
    return packed ? new BufferedInputStream(new GZIPInputStream(stream, HEAD), HEAD) : stream;
  }

  private static byte[] head(BufferedInputStream stream) throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return head;
  }

  private static SourceProblem empty(String name) {
    return SourceProblem.ofFile(
        name, "is empty", "Export or download it again; nothing was taken.");
  }

  private static SourceProblem unknown(String name) {
    return SourceProblem.ofFile(
        name,
        "is of no format that can be imported",
        "Known are PubMed XML, MEDLINE (.nbib), RIS, BibTeX, CSL-JSON, EndNote XML, Crossref JSON,"
            + " Europe PMC JSON, ClinicalTrials.gov JSON, JATS, the Retraction Watch CSV, evidence"
            + " JSON and the evidence table (probatum evidence template).");
  }
}
