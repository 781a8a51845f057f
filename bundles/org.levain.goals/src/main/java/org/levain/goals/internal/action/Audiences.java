package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Consumer;
import org.levain.goals.internal.domain.Audience;

/** Who may use which template. Thread-safe. */
public interface Audiences {

  /** The audiences that administrators have set, by template. */
  Map<String, Audience> all();

  /**
   * Sets an audience.
   *
   * @param inTheSame what else is written in the transaction
   */
  void set(String template, Audience audience, Consumer<EntityManager> inTheSame);

  /** Who may use this template. */
  default Audience of(String template) {
    return all().getOrDefault(template, Audience.ALL);
  }
}
