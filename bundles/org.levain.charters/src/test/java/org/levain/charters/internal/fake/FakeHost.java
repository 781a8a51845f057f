package org.levain.charters.internal.fake;

import java.util.Set;
import java.util.stream.Stream;
import org.levain.host.Capability;
import org.levain.host.Host;

/** A server that can do this. */
public record FakeHost(String displayName, Set<Capability> capabilities) implements Host {

  /** A wiki. */
  public static FakeHost wiki() {
    return new FakeHost("Pontarel wiki", Set.of(Capability.values()));
  }

  @Override
  public String kind() {
    return "fake";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String frontPath() {
    return "Wiki.jsp?page=Main";
  }

  @Override
  public String signInPath() {
    return "Login.jsp";
  }

  @Override
  public Stream<String> projection() {
    return Stream.empty();
  }
}
