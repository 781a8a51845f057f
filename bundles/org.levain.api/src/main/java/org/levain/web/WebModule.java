package org.levain.web;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A module's pages and REST resources. Registered as a service; the web bundle builds one Jakarta
 * REST application for it below {@code levain/NAME/}, draws the frame, checks permission, token and
 * origin, and takes everything away with the service. Templates ({@code templates/*.ftlh}),
 * messages ({@code OSGI-INF/l10n/messages*.properties}) and assets ({@code static/}) come from the
 * bundle that registers the service.
 */
@ConsumerType
public interface WebModule {

  /** First segment of the module's paths: lower-case letters and hyphens. */
  String name();

  /**
   * Jakarta REST resources, one instance each, thread-safe. Their {@code @Path} is relative to the
   * module.
   */
  Set<Object> resources();

  /** Entries in Levain's menu. */
  default List<MenuEntry> menu() {
    return List.of();
  }
}
