package org.levain.security.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.security.LinkTokens;
import org.levain.security.internal.secret.Mac;
import org.levain.security.internal.secret.SecretFolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code subject.seconds.signature}: signed with a key that is for links only. */
@Component(name = "org.levain.security.links", service = LinkTokens.class)
public final class SignedLinks implements LinkTokens {

  private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final Pattern TOKEN =
      Pattern.compile("([A-Za-z0-9_-]{1,100})\\.([0-9]{1,12})\\.([0-9a-f]{64})");

  private final Mac mac;

  /** Signs with the key in the data folder. */
  @Activate
  public SignedLinks(BundleContext context) throws IOException {
    this(Path.of(context.getProperty("levain.home")));
  }

  SignedLinks(Path home) throws IOException {
    this.mac = new Mac(SecretFolder.at(home.resolve("keys")).key("link.key"));
  }

  @Override
  public String issue(String purpose, String subject, Instant until) {
    if (!SUBJECT.matcher(subject).matches()) {
      throw new IllegalArgumentException("No subject of a link: " + subject);
    }
    String seconds = Long.toString(until.getEpochSecond());
    return String.join(".", subject, seconds, signature(purpose, subject, seconds));
  }

  @Override
  public Optional<Link> read(String purpose, String token) {
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches() || !isSigned(purpose, parts)) {
      return Optional.empty();
    }
    Instant until = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
    return Optional.of(new Link(parts.group(1), until));
  }

  private boolean isSigned(String purpose, Matcher parts) {
    byte[] expected = bytes(signature(purpose, parts.group(1), parts.group(2)));
    return MessageDigest.isEqual(expected, bytes(parts.group(3)));
  }

  private String signature(String purpose, String subject, String seconds) {
    return mac.of("link", purpose, subject, seconds);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
