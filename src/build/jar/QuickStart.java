import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Changes two libraries in the packed program so that it starts sooner and does the same: {@code
 * QuickStart JAR}.
 *
 * <ul>
 *   <li>picocli is of a class format that Java keeps in no archive of loaded classes; its classes
 *       are brought to that of Java 8. To verify them anew takes a tenth of a start.
 *   <li>XMLBeans reads the names of a workbook's schema byte by byte from a stream without buffer,
 *       and makes an array of 4,096 bytes for each of 14,000: two fifths of all that a check
 *       allocates. Here it reads a name at once.
 * </ul>
 */
public final class QuickStart {

  private static final int FIRST_WITH_MAPS = Opcodes.V1_6;
  private static final int VERSION_AT = 6;
  private static final String NAMES = "org/apache/xmlbeans/impl/util/LongUTFDataInputStream";

  public static void main(String[] arguments) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
      for (Path each : classes(jar.getPath("picocli"))) {
        if (ByteBuffer.wrap(Files.readAllBytes(each)).getShort(VERSION_AT) < FIRST_WITH_MAPS) {
          change(each, QuickStart::raised);
        }
      }
      change(jar.getPath(NAMES + ".class"), QuickStart::readingAtOnce);
    }
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static void change(Path file, UnaryOperator<byte[]> change) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.write(file, change.apply(Files.readAllBytes(file)));
    Files.setLastModifiedTime(file, time);
  }

  private static byte[] raised(byte[] old) {
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

  private static byte[] readingAtOnce(byte[] old) {
    Set<String> changed = new TreeSet<>();
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    ClassVisitor other =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String sign, String[] thrown) {
            MethodVisitor method = super.visitMethod(access, name, type, sign, thrown);
            return switch (name + type) {
              case "<init>(Ljava/io/InputStream;)V" -> constructor(method, changed);
              case "readLongUTF()Ljava/lang/String;" -> readLongUtf(method, changed);
              default -> method;
            };
          }
        };
    new ClassReader(old).accept(other, 0);
    if (changed.size() != 2) {
      throw new IllegalStateException(NAMES + " is another class than the one this was written for");
    }
    return writer.toByteArray();
  }

  /** {@code super(new BufferedInputStream(in))} */
  private static MethodVisitor constructor(MethodVisitor method, Set<String> changed) {
    changed.add("constructor");
    String buffer = Type.getInternalName(BufferedInputStream.class);
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitTypeInsn(Opcodes.NEW, buffer);
    method.visitInsn(Opcodes.DUP);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    String taking = "(" + Type.getDescriptor(InputStream.class) + ")V";
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, buffer, "<init>", taking, false);
    method.visitMethodInsn(
        Opcodes.INVOKESPECIAL, "java/io/DataInputStream", "<init>", taking, false);
    return end(method, Opcodes.RETURN);
  }

  /**
   * {@code byte[] bytes = new byte[readUnsignedShortOrInt()]; readFully(bytes); return new
   * String(bytes, UTF_8)}: names in a schema hold neither NUL nor letters beyond the first plane,
   * where Java's own kind of UTF-8 is another.
   */
  private static MethodVisitor readLongUtf(MethodVisitor method, Set<String> changed) {
    changed.add("readLongUTF");
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAMES, "readUnsignedShortOrInt", "()I", false);
    method.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_BYTE);
    method.visitVarInsn(Opcodes.ASTORE, 1);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAMES, "readFully", "([B)V", false);
    String string = Type.getInternalName(String.class);
    String charset = Type.getDescriptor(Charset.class);
    method.visitTypeInsn(Opcodes.NEW, string);
    method.visitInsn(Opcodes.DUP);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitFieldInsn(
        Opcodes.GETSTATIC, Type.getInternalName(StandardCharsets.class), "UTF_8", charset);
    method.visitMethodInsn(
        Opcodes.INVOKESPECIAL, string, "<init>", "([B" + charset + ")V", false);
    return end(method, Opcodes.ARETURN);
  }

  /** Ends the method; the old body is read by nobody. */
  private static MethodVisitor end(MethodVisitor method, int leaving) {
    method.visitInsn(leaving);
    method.visitMaxs(0, 0);
    method.visitEnd();
    return null;
  }
}
