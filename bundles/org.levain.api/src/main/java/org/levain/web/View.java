package org.levain.web;

import java.util.Map;

/**
 * A page: a template of the module and what it shows. A resource method returns it for {@code
 * text/html}; wrap it in a {@code Response} for another status.
 *
 * @param template name below {@code templates/}: {@code gallery.ftlh}
 * @param model what the template reads; records are read by component name
 */
public record View(String template, Map<String, ?> model) {

  /** A page without a model. */
  public static View of(String template) {
    return new View(template, Map.of());
  }

  /** A page with one value. */
  public static View of(String template, String name, Object value) {
    return new View(template, Map.of(name, value));
  }
}
