package org.levain.administration.internal.status;

import java.util.Optional;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Host;

/** The server that Levain lives in. */
record HostCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "server";
  }

  @Override
  public Line look(Words words) {
    Optional<Host> host = platform.find(Host.class);
    return host.map(
            h ->
                Line.ok(
                    name(), (h.displayName() + " " + h.version()).strip() + " (" + h.kind() + ")"))
        .orElseGet(
            () -> Line.away(name(), words.text("server.away"), words.text("server.away.advice")));
  }
}
