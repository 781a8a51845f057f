package org.levain.linkcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class that can be referred to. The servlet API's old package is read as the new one: some jars
 * are only published with the old.
 *
 * @param parents superclass and interfaces
 * @param members methods and fields by name and descriptor
 */
record Known(String name, int access, List<String> parents, Map<String, Member> members) {

  /**
   * A method or field.
   *
   * @param key name and descriptor
   */
  record Member(String key, int access) {
    boolean isVisible() {
      return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
    }

    boolean isStatic() {
      return (access & Opcodes.ACC_STATIC) != 0;
    }

    boolean isAbstract() {
      return (access & Opcodes.ACC_ABSTRACT) != 0;
    }
  }

  boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  static Known of(byte[] classFile) {
    Reader reader = new Reader();
    new ClassReader(classFile)
        .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new Known(reader.name, reader.access, reader.parents, reader.members);
  }

  private static final class Reader extends ClassVisitor {
    private String name = "";
    private int access;
    private final List<String> parents = new ArrayList<>();
    private final Map<String, Member> members = new HashMap<>();

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String[] interfaces) {
      this.name = name;
      this.access = access;
      if (superName != null) {
        parents.add(superName);
      }
      for (String each : interfaces) {
        parents.add(jakarta(each));
      }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access, String name, String descriptor, @Nullable String signature, String[] thrown) {
      add(name + jakarta(descriptor), access);
      return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      add(name + jakarta(descriptor), access);
      return null;
    }

    private void add(String key, int access) {
      members.put(key, new Member(key, access));
    }

    private static String jakarta(String text) {
      return text.replace("javax/servlet/", "jakarta/servlet/");
    }
  }
}
