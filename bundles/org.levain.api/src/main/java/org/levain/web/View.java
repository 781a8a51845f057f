package org.levain.web;

import java.util.Map;

/**
 * A page: a template of the module and what it shows. A resource method returns it for {@code
 * text/html}; wrap it in a {@code Response} for another status.
 *
 * @param template name below {@code templates/}: {@code gallery.ftlh}
 * @param model what the template reads; records are read by component name
 * @param open drawn without asking who reads: for pages that strangers open, and copies are kept of
 */
public record View(String template, Map<String, ?> model, boolean open) {

  /** A page for whoever has asked for it. */
  public View(String template, Map<String, ?> model) {
    this(template, model, false);
  }

  /** A page without a model. */
  public static View of(String template) {
    return new View(template, Map.of());
  }

  /** A page with one value. */
  public static View of(String template, String name, Object value) {
    return new View(template, Map.of(name, value));
  }

  /** The same, drawn alike for everybody: without name, menu and token. */
  public View forStrangers() {
    return new View(template, model, true);
  }
}
