package org.levain.goals.internal.action;

import java.util.List;
import java.util.Optional;
import org.levain.goals.templates.Template;

/** The templates that can be used. Thread-safe. */
public interface Templates {

  /** All of them, in the order of the gallery. */
  List<Template> all();

  /** The template of this id. */
  Optional<Template> find(String id);
}
