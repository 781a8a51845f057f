package org.levain.goals.internal.fake;

import java.time.Instant;
import java.util.Optional;
import org.levain.security.LinkTokens;

/** Tokens that anybody can read, and nobody else makes up in a test. */
public final class FakeLinks implements LinkTokens {

  @Override
  public String issue(String purpose, String subject, Instant until) {
    return subject + "." + until.getEpochSecond() + "." + purpose.replace('.', '_');
  }

  @Override
  public Optional<Link> read(String purpose, String token) {
    String[] parts = token.split("\\.", -1);
    return parts.length == 3 && parts[2].equals(purpose.replace('.', '_'))
        ? Optional.of(new Link(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1]))))
        : Optional.empty();
  }
}
