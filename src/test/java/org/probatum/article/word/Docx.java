package org.probatum.article.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents out of the XML of their parts, for what no program writes on request. */
public final class Docx {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPACES =
      " xmlns:w=\""
          + WORD
          + "\" xmlns:r=\""
          + RELATIONS
          + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private String main = MAIN;

  /** With the content of the body. */
  public static Docx of(String body) {
    Docx docx = new Docx();
    docx.raw(
        "word/document.xml",
        "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    docx.parts.put("word/_rels/document.xml.rels", new byte[0]);
    docx.parts.put("[Content_Types].xml", new byte[0]);
    docx.raw(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relation("document", "officeDocument", "word/document.xml")
            + "</Relationships>");
    return docx;
  }

  /** A paragraph of plain runs. */
  public static String paragraph(String... runs) {
    StringBuilder all = new StringBuilder("<w:p>");
    for (String run : runs) {
      all.append(run.startsWith("<") ? run : run(run));
    }
    return all.append("</w:p>").toString();
  }

  /** A paragraph of a style. */
  public static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  public static String raised(String text) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  /** A field with its code, which has to be escaped, and its result. */
  public static String field(String code, String result) {
    return begin(code) + result + end();
  }

  public static String begin(String code) {
    return mark("begin")
        + "<w:r><w:instrText xml:space=\"preserve\">"
        + code
        + "</w:instrText></w:r>"
        + mark("separate");
  }

  public static String end() {
    return mark("end");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  /** Adds a part of the main one: styles, numbering, footnotes, endnotes … */
  public Docx part(String name, String content) {
    relations.append(relation(name, name, name + ".xml"));
    types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"application/xml\"/>");
    return raw(
        "word/" + name + ".xml", "<w:" + name + SPACES + ">" + content + "</w:" + name + ">");
  }

  /** Adds or replaces any part. */
  public Docx raw(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a file of another format that the text takes in. */
  Docx taking(String id, String name, String content) {
    relations.append(relation(id, "aFChunk", name));
    types.append("<Override PartName=\"/word/" + name + "\" ContentType=\"text/html\"/>");
    return raw("word/" + name, content);
  }

  public Docx type(String type) {
    main = type;
    return this;
  }

  private static String relation(String id, String meaning, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + meaning
        + "\" Target=\""
        + target
        + "\"/>";
  }

  public byte[] bytes() {
    raw(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
    raw(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\""
            + main
            + "\"/>"
            + types
            + "</Types>");
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
