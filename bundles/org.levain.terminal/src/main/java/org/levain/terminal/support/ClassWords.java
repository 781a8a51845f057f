package org.levain.terminal.support;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.function.Consumer;

/** The texts of a compiled class: names, messages (Java Virtual Machine Specification, 4.4). */
final class ClassWords {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private ClassWords() {}

  /** Hands on each text of the constant pool; a file that is no class has none. */
  static void each(byte[] file, Consumer<String> text) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    if (file.length < 10 || in.readInt() != MAGIC) {
      return;
    }
    in.readInt(); // version
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        text.accept(in.readUTF());
      } else {
        in.skipNBytes(length(tag));
      }
      // these two take two places
      i += tag == LONG || tag == DOUBLE ? 1 : 0;
    }
  }

  private static int length(int tag) throws IOException {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case LONG, DOUBLE -> 8;
      default -> throw new IOException("no constant: " + tag);
    };
  }
}
