package org.probatum.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages a document that is an archive: the archive itself, a part of it, or what parts it has.
 */
final class PartDamage {

  private final long seed;
  private final Random random;

  PartDamage(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  byte[] of(byte[] whole) {
    if (random.nextInt(5) == 0) {
      return new Damage(seed).of(whole);
    }
    try {
      Map<String, byte[]> parts = parts(whole);
      List<String> names = new ArrayList<>(parts.keySet());
      String one = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      switch (random.nextInt(8)) {
        case 0 -> parts.remove(one);
        case 1 -> parts.put(one, parts.get(other));
        case 2 -> parts.put("../" + one, parts.get(one));
        default -> parts.put(one, new Damage(seed).of(parts.get(one)));
      }
      return zip(parts);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> parts(byte[] whole) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
