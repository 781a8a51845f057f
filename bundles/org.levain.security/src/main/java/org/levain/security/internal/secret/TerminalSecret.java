package org.levain.security.internal.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** What the terminal on this machine reads from the data folder; another one at each start. */
public final class TerminalSecret {

  private static final String FILE = "terminal.token";

  private final SecretFolder folder;
  private final String secret;

  private TerminalSecret(SecretFolder folder, String secret) {
    this.folder = folder;
    this.secret = secret;
  }

  /** Makes a new secret and writes it into the folder. */
  public static TerminalSecret newIn(SecretFolder folder) throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    folder.replace(FILE, secret.getBytes(StandardCharsets.US_ASCII));
    return new TerminalSecret(folder, secret);
  }

  /** Whether this is it; in constant time. */
  public boolean is(String given) {
    return FormTokens.same(secret, given);
  }

  /** Takes it away, unless a newer one has come in its place. */
  public void remove() throws IOException {
    if (is(folder.read(FILE))) {
      folder.remove(FILE);
    }
  }
}
