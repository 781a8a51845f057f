package org.levain.bridge.drop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levain.bridge.home.SafeFolders;

/**
 * Whose signatures a jar must bear, if the administrator says so: {@code conf/signers.txt} names a
 * certificate a line, by its SHA-256 fingerprint or by the name of its file in {@code conf/}. As
 * soon as the file is there, a jar without such a signature is refused; an empty one accepts
 * nothing. It is read anew for each jar. Only the signer's own certificate counts, never that of
 * whoever issued it, and it counts as long as it stands in the list.
 */
public final class Signers {

  /** The list, in the folder of the settings. */
  static final String FILE = "signers.txt";

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
  private static final int MOST_BYTES = 100_000;

  private final Path conf;

  /** The signers that this folder of settings names. */
  public Signers(Path conf) {
    this.conf = conf;
  }

  /**
   * Looks whether a jar may be used.
   *
   * @throws RefusedJar if signatures are asked for and it does not bear one that counts
   * @throws IOException if it cannot be read
   */
  void check(Path jar) throws IOException, RefusedJar {
    Path list = conf.resolve(FILE);
    if (Files.exists(list)) {
      SignedJar.check(jar, fingerprints(list));
    }
  }

  /**
   * What identifies a certificate, as {@code keytool} and {@code openssl} print it, without colons.
   */
  static String fingerprint(Certificate certificate) throws CertificateException {
    return HexFormat.of().formatHex(Sha256.digest().digest(certificate.getEncoded()));
  }

  private Set<String> fingerprints(Path list) throws RefusedJar {
    Set<String> found = new HashSet<>();
    for (String line : text(list).lines().toList()) {
      String entry = line.replaceFirst("#.*", "").strip();
      if (!entry.isEmpty()) {
        Optional<String> plain = plain(entry);
        found.add(plain.isPresent() ? plain.get() : ofFile(entry));
      }
    }
    return found;
  }

  private static Optional<String> plain(String entry) {
    String text = entry.replace(":", "").toLowerCase(Locale.ROOT);
    return FINGERPRINT.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private String text(Path list) throws RefusedJar {
    try {
      return new String(read(list), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RefusedJar("conf/" + FILE + " cannot be read (" + e + ")");
    }
  }

  /** Whoever can write the list, or a certificate that it names, decides what is run. */
  private static byte[] read(Path file) throws IOException, RefusedJar {
    for (Path each : Set.of(file, file.getParent())) {
      if (SafeFolders.othersMayWrite(each)) {
        throw new RefusedJar(
            "others than the server’s user may write to " + each + " (chmod go-w)");
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private String ofFile(String name) throws RefusedJar {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new RefusedJar("conf/" + FILE + " names neither a fingerprint nor a file: " + name);
    }
    try {
      CertificateFactory x509 = CertificateFactory.getInstance("X.509");
      byte[] content = read(conf.resolve(name));
      return fingerprint(x509.generateCertificate(new ByteArrayInputStream(content)));
    } catch (IOException | CertificateException e) {
      throw new RefusedJar(
          "conf/" + FILE + " names " + name + ", which is no certificate (" + e + ")");
    }
  }
}
