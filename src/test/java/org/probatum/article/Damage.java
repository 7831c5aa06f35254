package org.probatum.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a document as transfers, editors and malice do; the same seed does the same damage. */
final class Damage {

  private static final List<String> INSERTS =
      List.of(
          "<table><tr><td colspan=9999 rowspan=9999>",
          "</div></p></td>",
          "<b class=x><i id=y>",
          "<sup><a href='#ref-1'>1</a>",
          "<li id=ref-1>",
          "<a name=B1 rid='B1 B2'>",
          "<p hidden>",
          "<h2>References</h2>",
          "<xref ref-type='bibr' rid='B1 B9'>",
          "<ref id='B1'><label>1</label>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "<!DOCTYPE x [<!ENTITY a 'b'>]>",
          "&a;&#0;&#xFFFFFFF;&nbsp",
          "\u202e\u0000\ufffd\u00ad",
          "Content-Type: text/html\r\n\r\n",
          "=\r\n=3",
          "--",
          "[^n]: ",
          "^1,3^ [@key; @other]",
          "| a | b |\n|---|---|\n",
          "> > > - 1. * ",
          "\n@article{key, title = {",
          "}},{\"id\":[",
          "BT /F1 1e9 Tf (x) Tj ET q Q",
          "<< /Length 99999999 /Kids [3 0 R] >>");

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  /** A copy with one to eight pieces of damage. */
  byte[] of(byte[] whole) {
    byte[] copy = whole;
    for (int i = random.nextInt(8); i >= 0 && copy.length > 4; i--) {
      copy = once(copy);
    }
    return copy;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(Math.min(bytes.length - from, 2_000));
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes, from);
      case 1 -> Arrays.copyOf(bytes, Math.max(from, 1));
      case 2 -> joined(bytes, from, to);
      case 3 -> joined(bytes, to, from);
      default -> inserted(bytes, from);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] = (byte) random.nextInt(256);
    return copy;
  }

  /** What stands ahead of one place and what stands behind another: a gap, or a repetition. */
  private static byte[] joined(byte[] bytes, int ahead, int behind) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    copy.write(bytes, 0, ahead);
    copy.write(bytes, behind, bytes.length - behind);
    return copy.toByteArray();
  }

  private byte[] inserted(byte[] bytes, int at) {
    byte[] insert = INSERTS.get(random.nextInt(INSERTS.size())).getBytes(StandardCharsets.UTF_8);
    int times = random.nextInt(10) == 0 ? 3_000 : 1;
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    copy.write(bytes, 0, at);
    for (int i = 0; i < times; i++) {
      copy.writeBytes(insert);
    }
    copy.write(bytes, at, bytes.length - at);
    return copy.toByteArray();
  }
}
