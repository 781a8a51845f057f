package org.levain.health;

import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how a module is. Registered as a service; the status page and {@code levain status} ask all
 * that are there, side by side, each time somebody looks. A check takes at most three seconds; one
 * that fails or takes longer is shown as failed and disturbs no other. Thread-safe.
 */
@ConsumerType
public interface HealthCheck {

  /**
   * What it is about, the same in every language and unique among the checks: lower-case letters
   * and hyphens, as a rule the module's name.
   */
  String name();

  /**
   * Looks now.
   *
   * @param locale the reader's language: French or English
   */
  Finding look(Locale locale);

  /** How something is. */
  enum State {
    /** Nothing to do. */
    OK,
    /** It works, and somebody should look. */
    WATCH,
    /** It does not work: the server counts as unhealthy. */
    AWAY
  }

  /**
   * What was found: a value, never an exception. Counts only, no names of persons.
   *
   * @param state how it is
   * @param title what it is about, in the reader's language
   * @param value what is, in one line
   * @param advice what to do; empty where nothing is
   */
  record Finding(State state, String title, String value, String advice) {}
}
