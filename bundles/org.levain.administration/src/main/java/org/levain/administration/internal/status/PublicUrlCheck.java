package org.levain.administration.internal.status;

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
        .map(base -> Line.ok(name(), base.toString()))
        .orElseGet(
            () -> Line.watch(name(), words.text("address.unset"), words.text("address.advice")));
  }
}
