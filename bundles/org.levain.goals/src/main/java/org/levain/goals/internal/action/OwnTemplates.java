package org.levain.goals.internal.action;

import java.util.List;
import java.util.Optional;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.TemplateFault;

/** The organisation’s own templates: files that people can also write by hand. Thread-safe. */
public interface OwnTemplates {

  /** Those that can be used, by their ids. */
  List<Template> own();

  /** What is wrong with the files that cannot be used. */
  List<TemplateFault> faults();

  /** The text of a template’s file, whoever wrote it: the organisation, or Levain. */
  Optional<String> text(String id);

  /** Writes the file of a template. */
  void write(String id, String text);

  /**
   * Sets the file of a template aside: where Levain has one of this id, that one is used again.
   *
   * @return whether there was one
   */
  boolean setAside(String id);
}
