package org.levain.host;

import java.util.Set;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The server that Levain lives in. Exactly one is registered; the bundle that registers it is the
 * only one that knows the server's own classes. Thread-safe.
 */
@ProviderType
public interface Host {

  /** Short technical name: {@code jspwiki}, {@code servlet}. */
  String kind();

  /** The name people know the server by, for example the wiki's application name. */
  String displayName();

  /** The server's own version as it prints it, or an empty string. */
  String version();

  /** What this server can do; constant for the life of the service. */
  Set<Capability> capabilities();

  /**
   * Path of the server's front page, below the context path, without a leading slash: {@code
   * Wiki.jsp?page=Main}.
   */
  String frontPath();

  /** Path of the server's own sign-in page, below the context path, without a leading slash. */
  String signInPath();

  /**
   * The canonical projection of the server: one line an item, sorted by {@link String#compareTo},
   * {@code page NAME sha256}, {@code member UID sha256}, {@code group NAME sha256}, {@code access
   * PAGE sha256}. Equal content gives equal lines; versions, indexes and log-in dates are left out.
   * The stream must be closed.
   */
  Stream<String> projection();
}
