package org.levain.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of text in UTF-8, up to a limit. */
public final class TextFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /**
   * The text of a file, without its byte order mark.
   *
   * @param most how many bytes it may have
   * @throws Failure if it cannot be read, is not UTF-8 or too large
   */
  public static String read(Path path, int most) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      String found = Files.exists(path) ? "Cannot read " : "There is no file ";
      throw Failure.badInput(found + Paths.text(path) + ".");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Failure.badInput(Paths.name(path) + " has more than " + most + " bytes.");
      }
      return decoded(bytes, Paths.name(path)).replaceFirst("^" + BYTE_ORDER_MARK, "");
    } catch (IOException e) {
      throw Failure.badInput("Cannot read " + Paths.text(path) + ": " + e.getMessage() + ".");
    }
  }

  private static String decoded(byte[] bytes, String name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Failure.badInput(name + ", line " + badLine(bytes) + ": expected UTF-8.");
    }
  }

  private static long badLine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, Math.max(0, text.indexOf('\uFFFD')))
            .chars()
            .filter(c -> c == '\n')
            .count()
        + 1;
  }
}
