package org.levain.badges.artwork;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file of red, green, blue and alpha (W3C PNG, third edition). Its own writer, because it
 * needs no registry of plug-ins, packs flat colours faster, and always makes the same bytes of the
 * same picture.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte UP = 2;
  private static final int LEVEL = 4;

  private PngFile() {}

  static byte[] of(int[] argb, int pixels) {
    byte[] data = packed(rows(argb, pixels));
    ByteArrayOutputStream file = new ByteArrayOutputStream(data.length + 64);
    file.writeBytes(SIGNATURE);
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(pixels)
            .putInt(pixels)
            .put(new byte[] {8, 6, 0, 0, 0})
            .array();
    chunk(file, "IHDR", head, head.length);
    chunk(file, "IDAT", data, data.length);
    chunk(file, "IEND", new byte[0], 0);
    return file.toByteArray();
  }

  /** Each row as its difference to the row above: nearly everything becomes nothing. */
  private static byte[] rows(int[] argb, int pixels) {
    byte[] rows = new byte[pixels * (pixels * 4 + 1)];
    int at = 0;
    for (int y = 0; y < pixels; y++) {
      rows[at++] = UP;
      for (int x = 0; x < pixels; x++) {
        int here = argb[y * pixels + x];
        int above = y == 0 ? 0 : argb[(y - 1) * pixels + x];
        rows[at++] = (byte) ((here >> 16) - (above >> 16));
        rows[at++] = (byte) ((here >> 8) - (above >> 8));
        rows[at++] = (byte) (here - above);
        rows[at++] = (byte) ((here >> 24) - (above >> 24));
      }
    }
    return rows;
  }

  private static byte[] packed(byte[] rows) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(8192);
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    file.writeBytes(name);
    file.write(data, 0, length);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
