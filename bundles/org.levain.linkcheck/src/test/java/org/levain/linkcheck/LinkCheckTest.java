package org.levain.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LinkCheckTest {

  private static final String ENGINE = "org/apache/wiki/api/core/Engine";
  private static final String MONITOR = "org/apache/wiki/auth/SessionMonitor";

  private final LinkCheck check = LinkCheck.againstNewestWiki();

  private static byte[] classThat(Consumer<MethodVisitor> does) {
    return classOf(new String[0], does);
  }

  private static byte[] classOf(String[] interfaces, Consumer<MethodVisitor> does) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "x/User", null, "java/lang/Object", interfaces);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "use", "()V", null, null);
    code.visitCode();
    does.accept(code);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static Consumer<MethodVisitor> call(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    return code -> code.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
  }

  @Test
  void acceptsWhatTheWikiHas() {
    byte[] user =
        classThat(
            code -> {
              call(Opcodes.INVOKEINTERFACE, ENGINE, "getFrontPage", "()Ljava/lang/String;", true)
                  .accept(code);
              // declared with the old servlet package in the jar
              call(
                      Opcodes.INVOKEINTERFACE,
                      ENGINE,
                      "getServletContext",
                      "()Ljakarta/servlet/ServletContext;",
                      true)
                  .accept(code);
              // declared by the platform
              call(Opcodes.INVOKEVIRTUAL, MONITOR, "hashCode", "()I", false).accept(code);
            });

    assertThat(check.problemsOf(user)).isEmpty();
  }

  @Test
  void findsAClassThatIsNotThere() {
    byte[] user =
        classThat(code -> code.visitTypeInsn(Opcodes.CHECKCAST, "org/apache/wiki/NoSuchClass"));

    assertThat(check.problemsOf(user))
        .containsExactly("x.User: there is no class org.apache.wiki.NoSuchClass");
  }

  @Test
  void findsAMethodThatIsNotThere() {
    byte[] user =
        classThat(call(Opcodes.INVOKEINTERFACE, ENGINE, "getFrontPage", "()Ljava/net/URL;", true));

    assertThat(check.problemsOf(user)).singleElement().asString().contains("no such member");
  }

  @Test
  void findsAFieldThatIsNotThere() {
    byte[] user =
        classThat(
            code ->
                code.visitFieldInsn(Opcodes.GETSTATIC, ENGINE, "NO_SUCH", "Ljava/lang/String;"));

    assertThat(check.problemsOf(user)).singleElement().asString().contains("no such member");
  }

  @Test
  void findsAPrivateMember() {
    byte[] user =
        classThat(
            code -> code.visitFieldInsn(Opcodes.GETFIELD, MONITOR, "m_engine", "L" + ENGINE + ";"));

    assertThat(check.problemsOf(user)).singleElement().asString().contains("no such member");
  }

  @Test
  void findsAnInterfaceThatBecameAClass() {
    byte[] user = classThat(call(Opcodes.INVOKEINTERFACE, MONITOR, "sessions", "()I", true));

    assertThat(check.problemsOf(user)).singleElement().asString().contains("became an interface");
  }

  @Test
  void findsAMethodThatIsNoLongerStatic() {
    byte[] user = classThat(call(Opcodes.INVOKESTATIC, MONITOR, "sessions", "()I", false));

    assertThat(check.problemsOf(user)).singleElement().asString().contains("static");
  }

  @Test
  void findsAnInterfaceThatHasGrown() {
    byte[] filter = classOf(new String[] {"org/apache/wiki/api/plugin/Plugin"}, code -> {});

    assertThat(check.problemsOf(filter))
        .singleElement()
        .asString()
        .startsWith("x.User does not implement org.apache.wiki.api.plugin.Plugin.execute");
  }
}
