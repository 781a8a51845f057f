package org.levain.badges.artwork;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a document, as they grow. */
final class Ink {

  private byte[] bytes = new byte[6144];
  private int length;

  Ink put(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  Ink put(int number) {
    if (number < 0) {
      return put((byte) '-').put(-number);
    }
    if (number >= 10) {
      put(number / 10);
    }
    return put((byte) ('0' + number % 10));
  }

  Ink put(byte one) {
    room(1);
    bytes[length++] = one;
    return this;
  }

  /** Words from people, escaped for text and attributes. */
  Ink words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> put(AMP);
        case '<' -> put(LT);
        case '>' -> put(GT);
        case '"' -> put(QUOT);
        default -> {
          if (c < 0x80) {
            put((byte) c);
          } else {
            int end = i + (Character.isHighSurrogate(c) ? 2 : 1);
            put(words.substring(i, end).getBytes(StandardCharsets.UTF_8));
            i = end - 1;
          }
        }
      }
    }
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static final byte[] AMP = ascii("&amp;");
  private static final byte[] LT = ascii("&lt;");
  private static final byte[] GT = ascii("&gt;");
  private static final byte[] QUOT = ascii("&quot;");
}
