package org.levain.security.internal.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 with one key, as 64 hexadecimal digits. Thread-safe. */
public final class Mac {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** With this key. */
  public Mac(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Of several texts: each goes in with its length, so that none runs into the next. */
  public String of(String... parts) {
    try {
      javax.crypto.Mac mac = javax.crypto.Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
