package org.levain.seeding.plan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import org.levain.seeding.plan.Wording;

/** Text out of bytes that must be UTF-8, without control characters; a mark at the start goes. */
public final class Utf8 {

  private Utf8() {}

  /** The text, or the byte or character at fault with its line. */
  public static Outcome<String> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    return result.isError()
        ? otherEncoding(bytes, in.position(), lines(text, text.length()))
        : withoutControls(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Outcome<String> otherEncoding(byte[] bytes, int position, int line) {
    String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[position]);
    return new Outcome.Broken<>(
        line,
        Wording.of("expected.utf8"),
        Wording.of("found.byte", "0x" + hex, Integer.toString(position + 1)));
  }

  private static Outcome<String> withoutControls(String text) {
    int at = firstControl(text);
    return at < 0 ? new Outcome.Readable<>(text) : control(text.charAt(at), lines(text, at));
  }

  private static Outcome<String> control(char c, int line) {
    return new Outcome.Broken<>(
        line, Wording.of("expected.text"), Wording.of("found.control", codeOf(c)));
  }

  /** {@code U+0007}. */
  public static String codeOf(char c) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
  }

  /** Where the first character stands that no text holds, or -1. */
  public static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isControl(String text, int i) {
    char c = text.charAt(i);
    if (c >= 0x20 && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c == 0x85) {
      return false;
    }
    return c < 0xA0 || c >= 0xFFFE || Character.isSurrogate(c) && !isPaired(text, i);
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The line, from 1, that a place in a text is in. */
  public static int lines(String text, int end) {
    int lines = 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      lines += (c == '\n' || c == '\r') && !second ? 1 : 0;
    }
    return lines;
  }
}
