package org.levain.web;

import java.net.URI;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The address under which people outside reach the server, as configured; never taken from a
 * request. Whatever leaves the server (mail, badges, calendar entries) builds its links here.
 * Thread-safe.
 */
@ProviderType
public interface PublicUrl {

  /**
   * The configured base, with the context path and without a trailing slash; empty until an
   * administrator gave it.
   */
  Optional<URI> base();

  /** The address of a path below the context path, if the base is configured. */
  default Optional<URI> of(String path) {
    return base().map(b -> URI.create(b + "/" + path));
  }
}
