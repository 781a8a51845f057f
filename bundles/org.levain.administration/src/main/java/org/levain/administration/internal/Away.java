package org.levain.administration.internal;

import org.levain.web.Problem;
import org.levain.web.Refusal;

/** Ends a request that needs a part of Levain that is not there. */
public final class Away {

  private Away() {}

  /** The part; a problem 503 that names it if it is away. */
  public static <T> T orRefuse(Platform platform, Class<T> part, Words words) {
    return platform.find(part).orElseThrow(() -> new Refusal(problem(part, words)));
  }

  private static Problem problem(Class<?> part, Words words) {
    String name = words.text("part." + part.getSimpleName());
    return Problem.of(
        503, "part-away", words.text("away.title", name), words.text("away.detail", name));
  }
}
