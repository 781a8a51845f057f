package org.levain.charters.internal.store;

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
@Component(name = "org.levain.charters.unit", service = ChartersUnit.class)
public final class ChartersUnit {

  private final Unit unit;

  /** Migrates and opens the tables. */
  @Activate
  public ChartersUnit(@Reference Persistence persistence) {
    unit =
        persistence.open(
            ChartersUnit.class,
            new PersistenceConfiguration("org.levain.charters")
                .managedClass(DraftEntity.class)
                .managedClass(EditionEntity.class)
                .managedClass(AcknowledgementEntity.class)
                .managedClass(HeldEntity.class)
                .managedClass(HeldWordsEntity.class)
                .managedClass(LanguageEntity.class));
  }

  /** Reads. */
  public <T> T read(Function<EntityManager, T> work) {
    return unit.read(work);
  }

  /** Writes in one transaction. */
  public <T> T write(Function<EntityManager, T> work) {
    return unit.write(work);
  }

  /** Lets go of the tables. */
  @Deactivate
  public void close() {
    unit.close();
  }
}
