import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Brings the classes of a jar that are of a format older than Java 6 to that of Java 8: {@code
 * StackMaps JAR PREFIX}. The program is the same; but Java keeps no class of the old format in an
 * archive of loaded classes, and to verify those of the command line takes a tenth of a start.
 */
public final class StackMaps {

  private static final int FIRST_WITH_MAPS = Opcodes.V1_6;
  private static final int VERSION_AT = 6;

  public static void main(String[] arguments) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
      for (Path each : classes(jar.getPath(arguments[1]))) {
        byte[] old = Files.readAllBytes(each);
        if (ByteBuffer.wrap(old).getShort(VERSION_AT) < FIRST_WITH_MAPS) {
          FileTime time = Files.getLastModifiedTime(each);
          Files.write(each, renewed(old));
          Files.setLastModifiedTime(each, time);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static byte[] renewed(byte[] old) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    ClassVisitor raise =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String sign, String top, String[] faces) {
            super.visit(Opcodes.V1_8, access, name, sign, top, faces);
          }
        };
    new ClassReader(old).accept(raise, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
