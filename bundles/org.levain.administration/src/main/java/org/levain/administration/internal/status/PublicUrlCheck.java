package org.levain.administration.internal.status;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.web.PublicUrl;

/** The address under which people outside reach the server. */
record PublicUrlCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "address";
  }

  @Override
  public Line look(Words words) {
    return platform
        .find(PublicUrl.class)
        .flatMap(PublicUrl::base)
        .map(base -> line(base, words))
        .orElseGet(
            () -> Line.watch(name(), words.text("address.unset"), words.text("address.advice")));
  }

  private Line line(URI base, Words words) {
    boolean open = "http".equals(base.getScheme()) && !isHere(base.getHost());
    return open
        ? Line.watch(name(), base.toString(), words.text("address.open.advice"))
        : Line.ok(name(), base.toString());
  }

  /** Between a browser and a server on one machine nobody listens. */
  private static boolean isHere(@Nullable String host) {
    return host == null || host.equals("localhost") || host.startsWith("127.");
  }
}
