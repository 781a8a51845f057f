package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * A jar whose every entry somebody must have signed: Java's own signatures, as {@code jarsigner}
 * makes them (JAR file specification, "Signed JAR file"). Signatures with an algorithm that Java
 * holds for weak do not count.
 */
final class SignedJar {

  /** What the specification leaves unsigned: the manifest and the signatures themselves. */
  private static final Pattern PART_OF_SIGNATURE =
      Pattern.compile("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]*)");

  private SignedJar() {}

  /**
   * Reads it to its end.
   *
   * @param accepted fingerprints of the certificates that count
   * @throws RefusedJar if an entry is not signed, or by nobody of these
   */
  static void check(Path file, Set<String> accepted) throws IOException, RefusedJar {
    try (JarFile jar = new JarFile(file.toFile(), true)) {
      List<JarEntry> entries = jar.stream().filter(SignedJar::mustBeSigned).toList();
      boolean signed = false;
      String unsigned = "";
      for (JarEntry entry : entries) {
        read(jar, entry);
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
          unsigned = entry.getName();
        } else {
          signed = true;
          checkSigners(signers, accepted);
        }
      }
      checkWhole(signed, unsigned);
    } catch (SecurityException e) {
      throw new RefusedJar("its signature does not fit what is in it (" + e.getMessage() + ")");
    } catch (CertificateException e) {
      throw new RefusedJar("its signer’s certificate cannot be read (" + e.getMessage() + ")");
    }
  }

  private static boolean mustBeSigned(JarEntry entry) {
    String name = entry.getName().toUpperCase(Locale.ROOT);
    return !entry.isDirectory() && !PART_OF_SIGNATURE.matcher(name).matches();
  }

  private static void checkWhole(boolean signed, String unsigned) throws RefusedJar {
    if (!signed) {
      throw new RefusedJar("it is not signed, and conf/" + Signers.FILE + " asks for a signature");
    }
    if (!unsigned.isEmpty()) {
      throw new RefusedJar("only a part of it is signed: " + unsigned + " is not");
    }
  }

  /** One of them is enough: jars of others may bear their own signature as well. */
  private static void checkSigners(CodeSigner[] signers, Set<String> accepted)
      throws CertificateException, RefusedJar {
    for (CodeSigner signer : signers) {
      if (accepted.contains(Signers.fingerprint(certificate(signer)))) {
        return;
      }
    }
    Certificate first = certificate(signers[0]);
    throw new RefusedJar(
        "it is signed by %s, whom conf/%s does not name (SHA-256 %s)"
            .formatted(name(first), Signers.FILE, Signers.fingerprint(first)));
  }

  private static Certificate certificate(CodeSigner signer) {
    return signer.getSignerCertPath().getCertificates().get(0);
  }

  private static String name(Certificate certificate) {
    return certificate instanceof X509Certificate x509
        ? x509.getSubjectX500Principal().getName()
        : "somebody";
  }

  /** Only then does Java know who signed it. */
  private static void read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
