package org.levain.web;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is answered below {@code levain/} right now: the source of the access matrix. Thread-safe.
 */
@ProviderType
public interface Endpoints {

  /** All endpoints of all registered modules, sorted by path and method. */
  List<Endpoint> all();

  /**
   * A method of a resource.
   *
   * @param module the module's name
   * @param method the HTTP method
   * @param path the path template below {@code levain/}: {@code goals/communities/{id}}
   * @param requires the permission, with {@code :{param}} where it is granted for one thing only;
   *     {@code anyone} for a public one; {@code nobody} where neither was declared
   */
  record Endpoint(String module, String method, String path, String requires) {}
}
