package org.levain.bridge.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignersTest {

  private static final char[] PASSWORD = "for-a-test".toCharArray();
  private static final Map<String, byte[]> CONTENT =
      Map.of("a/One.txt", new byte[] {1}, "META-INF/services/a.Service", new byte[] {2});

  @TempDir private static Path keys;
  @TempDir private Path temp;
  private Path conf;
  private Path jar;

  @BeforeAll
  static void makeKeys() throws Exception {
    makeKey("ours");
    makeKey("theirs");
  }

  @BeforeEach
  void make() throws IOException {
    conf = Files.createDirectories(temp.resolve("conf"));
    jar = Jars.bundle(temp.resolve("a.jar"), "org.levain.a", "1.0.0", Map.of(), CONTENT);
  }

  @Test
  void asksForNothingAsLongAsThereIsNoList() {
    assertThatCode(check(jar)).doesNotThrowAnyException();
  }

  @Test
  void takesWhatOneOfTheListHasSignedByFingerprintOrByFile() throws Exception {
    Path signed = signed(jar, "ours");
    accept(
        "# the build server", colons(Signers.fingerprint(certificate("ours"))) + " # until 2030");
    assertThatCode(check(signed)).doesNotThrowAnyException();

    Files.write(conf.resolve("build.cer"), certificate("ours").getEncoded());
    accept("build.cer");
    assertThatCode(check(signed)).doesNotThrowAnyException();
    assertThatCode(check(signed(signed(jar, "theirs"), "ours")))
        .as("signed by others as well")
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhatNobodyOrSomebodyElseHasSigned() throws Exception {
    accept(Signers.fingerprint(certificate("ours")));

    assertRefused(jar, "it is not signed, and conf/signers.txt asks for a signature");
    assertRefused(
        signed(jar, "theirs"),
        "it is signed by CN=theirs, whom conf/signers.txt does not name (SHA-256 "
            + Signers.fingerprint(certificate("theirs")));
  }

  @Test
  void refusesWhatIsSignedInPartOnly() throws Exception {
    accept(Signers.fingerprint(certificate("ours")));
    Path signed = signed(jar, "ours");

    assertRefused(
        copy(signed, "", "b/Added.class"), "only a part of it is signed: b/Added.class is not");
    assertRefused(
        copy(signed, "", "META-INF/services/b.Added"),
        "only a part of it is signed: META-INF/services/b.Added is not");
  }

  @Test
  void refusesWhatWasChangedAfterIt() throws Exception {
    accept(Signers.fingerprint(certificate("ours")));
    Path signed = signed(jar, "ours");

    assertRefused(copy(signed, "a/One.txt", ""), "its signature does not fit what is in it");
    assertRefused(
        copy(signed, "META-INF/MANIFEST.MF", ""), "its signature does not fit what is in it");
  }

  @Test
  void acceptsNothingWhenTheListIsEmptyOrCannotBeUsed() throws Exception {
    Path signed = signed(jar, "ours");
    accept("");
    assertRefused(signed, "whom conf/signers.txt does not name");
    accept("../elsewhere.cer");
    assertRefused(signed, "names neither a fingerprint nor a file: ../elsewhere.cer");
    accept("missing.cer");
    assertRefused(signed, "names missing.cer, which is no certificate");
    Files.writeString(conf.resolve("text.cer"), "no certificate");
    accept("text.cer");
    assertRefused(signed, "names text.cer, which is no certificate");
  }

  @Test
  void acceptsNothingWhenOthersMayWriteTheList() throws Exception {
    accept(Signers.fingerprint(certificate("ours")));
    Path signed = signed(jar, "ours");

    Files.setPosixFilePermissions(
        conf.resolve(Signers.FILE), PosixFilePermissions.fromString("rw-rw-r--"));
    assertRefused(signed, "others than the server’s user may write to ");

    Files.setPosixFilePermissions(
        conf.resolve(Signers.FILE), PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(conf, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertRefused(signed, "others than the server’s user may write to " + conf);
  }

  /** The list counts for copies too that were taken before it was made. */
  @Test
  void knowsNoWayBackToWhatIsNotSigned() throws Exception {
    JarStore store = new JarStore(temp.resolve("copies"), new Signers(conf));
    Jar taken = store.take("a.jar", jar, true);
    assertThat(store.kept("a.jar", taken.sha256())).isPresent();

    accept("");

    assertThat(store.kept("a.jar", taken.sha256())).isEmpty();
  }

  private ThrowingCallable check(Path file) {
    return () -> new JarStore(temp.resolve("copies"), new Signers(conf)).take("a.jar", file, true);
  }

  private void assertRefused(Path file, String reason) {
    assertThatThrownBy(check(file)).isInstanceOf(RefusedJar.class).hasMessageContaining(reason);
  }

  private void accept(String... lines) throws IOException {
    Files.write(conf.resolve(Signers.FILE), List.of(lines));
  }

  private Path signed(Path file, String who) throws Exception {
    Path signed = temp.resolve("signed-by-" + who + ".jar");
    PrivateKey key = (PrivateKey) store(who).getKey(who, PASSWORD);
    CertPath path =
        CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate(who)));
    try (ZipFile in = new ZipFile(file.toFile());
        OutputStream out = Files.newOutputStream(signed)) {
      new JarSigner.Builder(key, path).signerName(who).build().sign(in, out);
    }
    return signed;
  }

  /** The same jar with one entry changed, or one added. */
  private Path copy(Path file, String changed, String added) throws IOException {
    Path copy = temp.resolve("copy.jar");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(entry.getName().equals(changed) ? other(content) : content);
      }
      if (!added.isEmpty()) {
        out.putNextEntry(new ZipEntry(added));
      }
    }
    return copy;
  }

  /** A manifest stays one: its version is another. */
  private static byte[] other(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return text.startsWith("Manifest")
        ? text.replace("Bundle-Version: 1.0.0", "Bundle-Version: 1.0.1")
            .getBytes(StandardCharsets.ISO_8859_1)
        : new byte[] {9};
  }

  private static String colons(String fingerprint) {
    return fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
  }

  private static void makeKey(String who) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                who,
                "-dname",
                "CN=" + who,
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.resolve(who + ".p12").toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
  }

  private static Certificate certificate(String who) throws Exception {
    return store(who).getCertificate(who);
  }

  private static KeyStore store(String who) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys.resolve(who + ".p12"))) {
      store.load(in, PASSWORD);
    }
    return store;
  }
}
