package org.levain.goals.internal.store;

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
@Component(name = "org.levain.goals.unit", service = GoalsUnit.class)
public final class GoalsUnit {

  private final Unit unit;

  /** Migrates and opens the tables. */
  @Activate
  public GoalsUnit(@Reference Persistence persistence) {
    unit =
        persistence.open(
            GoalsUnit.class,
            new PersistenceConfiguration("org.levain.goals")
                .managedClass(CommunityEntity.class)
                .managedClass(GoalEntity.class)
                .managedClass(PageEntity.class)
                .managedClass(DraftEntity.class)
                .managedClass(MeasureEntity.class)
                .managedClass(ReviewEntity.class)
                .managedClass(LanguageEntity.class)
                .managedClass(OverrideEntity.class)
                .managedClass(AudienceEntity.class)
                .managedClass(AnswersEntity.class)
                .managedClass(InvitationEntity.class)
                .managedClass(StartRequestEntity.class));
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
