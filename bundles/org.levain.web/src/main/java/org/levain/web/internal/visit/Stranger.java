package org.levain.web.internal.visit;

import java.util.Locale;
import java.util.Optional;
import org.levain.host.Member;
import org.levain.web.Caller;

/** Somebody of whom nothing is known, because nobody could be asked. */
public record Stranger(Locale locale) implements Caller {

  @Override
  public Optional<Member> member() {
    return Optional.empty();
  }

  @Override
  public boolean terminal() {
    return false;
  }

  @Override
  public boolean may(String permission) {
    return false;
  }

  @Override
  public String getName() {
    return "anonymous";
  }
}
