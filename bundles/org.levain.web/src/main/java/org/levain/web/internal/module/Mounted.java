package org.levain.web.internal.module;

import jakarta.servlet.Servlet;
import java.util.List;
import org.levain.web.Endpoints.Endpoint;
import org.levain.web.internal.page.Templates;
import org.osgi.framework.ServiceRegistration;

/**
 * A module whose pages are answered now.
 *
 * @param servlet its Jakarta REST application
 * @param templates its templates
 * @param menu its entries in the menu
 * @param endpoints what it answers
 */
record Mounted(
    ServiceRegistration<Servlet> servlet,
    Templates templates,
    List<Menu.Entry> menu,
    List<Endpoint> endpoints) {

  /** Answers nothing more, and lets go of the module's classes. */
  void close() {
    servlet.unregister();
    templates.close();
  }
}
