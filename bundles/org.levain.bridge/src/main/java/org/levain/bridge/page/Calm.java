package org.levain.bridge.page;

import java.util.List;

/**
 * What Levain says when its modules cannot answer.
 *
 * @param status the HTTP status
 * @param key which words of {@code calm.properties}
 * @param arguments what the words speak of: a folder, a reason
 * @param retryAfter seconds after which it makes sense to ask again; 0: it makes none
 */
public record Calm(int status, String key, List<String> arguments, int retryAfter) {

  private static final int UNAVAILABLE = 503;

  public Calm {
    arguments = List.copyOf(arguments);
  }

  /** The server has just started. */
  public static Calm starting() {
    return passing("starting");
  }

  /** Bundles are being replaced. */
  public static Calm updating() {
    return passing("updating");
  }

  /** More requests wait than may wait. */
  public static Calm crowded() {
    return passing("crowded");
  }

  /** The server stops. */
  public static Calm stopping() {
    return passing("stopping");
  }

  /** No module was started, because somebody asked for that. */
  public static Calm safe() {
    return wrong("safe");
  }

  /** Something is wrong that an administrator has to put right. */
  public static Calm wrong(String key, String... arguments) {
    return new Calm(UNAVAILABLE, key, List.of(arguments), 30);
  }

  /** An answer of the framework that has no page of its own. */
  public static Calm status(int status) {
    String key =
        switch (status) {
          case 404 -> "missing";
          case UNAVAILABLE -> "closed";
          default -> status >= 500 ? "failed" : "refused";
        };
    return new Calm(status, key, List.of(), status == UNAVAILABLE ? 5 : 0);
  }

  /** The same for a log. */
  public String inEnglish() {
    return CalmPage.text(Words.ENGLISH, this);
  }

  private static Calm passing(String key) {
    return new Calm(UNAVAILABLE, key, List.of(), 5);
  }
}
