package org.levain.badges.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceConfiguration;
import java.util.function.Function;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The module's unit: open as long as the module is there. */
@Component(name = "org.levain.badges.unit", service = BadgesUnit.class)
public final class BadgesUnit {

  private final Unit unit;

  /** Migrates and opens the tables. */
  @Activate
  public BadgesUnit(@Reference Persistence persistence) {
    unit =
        persistence.open(
            BadgesUnit.class,
            new PersistenceConfiguration("org.levain.badges")
                .managedClass(KindEntity.class)
                .managedClass(RetiredEntity.class)
                .managedClass(AwardEntity.class)
                .managedClass(LanguageEntity.class));
  }

  <T> T read(Function<EntityManager, T> work) {
    return unit.read(work);
  }

  <T> T write(Function<EntityManager, T> work) {
    return unit.write(work);
  }

  /** Lets go of the tables. */
  @Deactivate
  public void close() {
    unit.close();
  }
}
