package org.levain.persistence.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Opens a unit with EclipseLink: no weaving, no shared cache, no look-up of anything. */
final class EclipseLink {

  static final String PROVIDER = PersistenceProvider.class.getName();

  private EclipseLink() {}

  static EntityManagerFactory open(UnitInfo info, String platform) {
    EntityManagerFactory factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(info, properties(info, platform));
    try {
      // the first look at the session reads all mappings: a mistake in them shows here
      factory.unwrap(ServerSession.class).setSessionLog(new SessionLog());
      return factory;
    } catch (RuntimeException e) {
      factory.close();
      throw e;
    }
  }

  private static Map<String, Object> properties(UnitInfo info, String platform) {
    Map<String, Object> properties = new HashMap<>(info.ownProperties());
    properties.put("eclipselink.weaving", "false");
    properties.put("eclipselink.cache.shared.default", "false");
    properties.put("eclipselink.target-database", platform);
    // until the session has our log, it writes to the server's standard output
    properties.put("eclipselink.logging.level", "SEVERE");
    // EclipseLink shares sessions of one name: a unit that is opened again must get its own
    properties.put(
        "eclipselink.session-name", info.getPersistenceUnitName() + "#" + UUID.randomUUID());
    return properties;
  }
}
