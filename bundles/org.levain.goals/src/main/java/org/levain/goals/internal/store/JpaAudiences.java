package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.levain.goals.internal.action.Audiences;
import org.levain.goals.internal.domain.Audience;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may use which template, in the database. */
@Component(name = "org.levain.goals.audiences", service = Audiences.class)
public final class JpaAudiences implements Audiences {

  private final GoalsUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaAudiences(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Map<String, Audience> all() {
    return unit.read(
        tx ->
            tx
                .createQuery("select a from Audience a", AudienceEntity.class)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableMap(a -> a.template, AudienceEntity::audience)));
  }

  @Override
  public void set(String template, Audience audience, Consumer<EntityManager> inTheSame) {
    unit.write(
        tx -> {
          tx.merge(new AudienceEntity(template, audience));
          inTheSame.accept(tx);
          return true;
        });
  }
}
