package org.levain.goals.templates.read;

import java.util.List;
import java.util.Optional;
import org.levain.goals.templates.Template;

/** What came of reading a template file. */
public sealed interface Reading {

  /** It can be used. */
  record Readable(Template template) implements Reading {}

  /** It cannot; these are all its faults, in the order of their lines. */
  record Refused(List<TemplateFault> faults) implements Reading {

    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** The template, if it can be used. */
  default Optional<Template> usable() {
    return this instanceof Readable readable ? Optional.of(readable.template()) : Optional.empty();
  }

  /** The faults; none if it can be used. */
  default List<TemplateFault> mistakes() {
    return this instanceof Refused refused ? refused.faults() : List.of();
  }
}
