package org.levain.linkcheck;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Collects what a class file refers to. */
final class References extends ClassVisitor {

  private final String prefix;
  private final Set<Reference> found = new LinkedHashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> types = new LinkedHashSet<>();
  private String self = "";
  private boolean concrete;

  private References(String prefix) {
    super(Opcodes.ASM9);
    this.prefix = prefix;
  }

  static Set<Reference> of(byte[] classFile, String prefix) {
    References references = new References(prefix);
    ClassReader reader = new ClassReader(classFile);
    reader.accept(references, ClassReader.SKIP_DEBUG);
    reader.accept(references.new Types(), ClassReader.SKIP_DEBUG);
    return references.found;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    self = name.replace('/', '.');
    concrete = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
    if (superName != null) {
      types.add(superName);
    }
    types.addAll(Set.of(interfaces));
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, @Nullable String signature, String[] thrown) {
    methods.add(name + descriptor);
    return new Code();
  }

  @Override
  public void visitEnd() {
    types.stream()
        .filter(type -> concrete && type.startsWith(prefix))
        .forEach(type -> found.add(new Reference.Implementation(self, type, methods)));
  }

  private void member(
      String owner, String name, String descriptor, boolean isStatic, boolean ofInterface) {
    if (owner.startsWith(prefix)) {
      found.add(new Reference.ToMember(self, owner, name, descriptor, isStatic, ofInterface));
    }
  }

  private final class Code extends MethodVisitor {
    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      member(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC, ofInterface);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
      member(owner, name, descriptor, isStatic, false);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle h) {
          boolean isStatic = h.getTag() == Opcodes.H_INVOKESTATIC;
          member(h.getOwner(), h.getName(), h.getDesc(), isStatic, h.isInterface());
        }
      }
    }
  }

  /** A remapper is shown every class name wherever it stands. */
  private final class Types extends ClassRemapper {
    Types() {
      super(
          // somebody has to want the code, or it is not read
          new ClassWriter(0),
          new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
              if (name.startsWith(prefix)) {
                found.add(new Reference.ToClass(self, name));
              }
              return name;
            }
          });
    }
  }
}
