package org.levain.seeding.internal.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceConfiguration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.seeding.internal.action.Plans;
import org.levain.seeding.internal.action.RunPart;
import org.levain.seeding.internal.action.SentPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plans in the database. */
@Component(name = "org.levain.seeding.plans", service = Plans.class)
public final class JpaPlans implements Plans {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 500;

  private final Unit unit;

  /** Opens the tables. */
  @Activate
  public JpaPlans(@Reference Persistence persistence) {
    unit =
        persistence.open(
            JpaPlans.class,
            new PersistenceConfiguration("org.levain.seeding")
                .managedClass(PlanEntity.class)
                .managedClass(PostDayEntity.class)
                .managedClass(RunPartEntity.class));
  }

  /** Lets the tables go. */
  @Deactivate
  public void close() {
    unit.close();
  }

  @Override
  public SentPlan keep(String name, byte[] content, Optional<String> sentBy) {
    PlanEntity entity = new PlanEntity();
    entity.id = UuidCreator.getTimeOrderedEpoch().toString();
    entity.name = name;
    entity.content = content.clone();
    entity.sentBy = sentBy.orElse("");
    entity.sent = System.currentTimeMillis();
    return unit.write(tx -> keep(tx, entity)).plan();
  }

  private static PlanEntity keep(EntityManager tx, PlanEntity entity) {
    tx.createQuery("delete from Plan p where p.runs = 0 and p.sent < :before")
        .setParameter("before", entity.sent - KEPT.toMillis())
        .executeUpdate();
    tx.persist(entity);
    return entity;
  }

  @Override
  public Optional<SentPlan> find(String id) {
    return unit.read(tx -> Optional.ofNullable(tx.find(PlanEntity.class, id)))
        .map(PlanEntity::plan);
  }

  @Override
  public String start(
      String plan,
      Map<String, LocalDate> days,
      List<RunPart> parts,
      Function<EntityManager, String> open) {
    return unit.write(
        tx -> {
          PlanEntity entity = tx.find(PlanEntity.class, plan, LockModeType.PESSIMISTIC_WRITE);
          String run = open.apply(tx);
          if (!run.equals(entity.lastRun)) {
            entity.runs++;
            entity.lastRun = run;
            keepParts(tx, run, parts);
            days.forEach((key, day) -> keepDay(tx, key, day));
          }
          return run;
        });
  }

  private static void keepParts(EntityManager tx, String run, List<RunPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      tx.persist(new RunPartEntity(run, i, parts.get(i)));
    }
  }

  @Override
  public List<RunPart> parts(String run) {
    return unit
        .read(
            tx ->
                tx.createQuery(
                        "select p from RunPart p where p.run = :run order by p.place",
                        RunPartEntity.class)
                    .setParameter("run", run)
                    .getResultList())
        .stream()
        .map(RunPartEntity::part)
        .toList();
  }

  private static void keepDay(EntityManager tx, String key, LocalDate day) {
    if (tx.find(PostDayEntity.class, key) == null) {
      tx.persist(new PostDayEntity(key, day.toEpochDay()));
    }
  }

  @Override
  public Map<String, LocalDate> days(Collection<String> keys) {
    List<String> all = new ArrayList<>(keys);
    Map<String, LocalDate> days = new HashMap<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<String> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      found(some).forEach(each -> days.put(each.id, LocalDate.ofEpochDay(each.day)));
    }
    return days;
  }

  private List<PostDayEntity> found(List<String> keys) {
    return unit.read(
        tx ->
            tx.createQuery("select d from PostDay d where d.id in :keys", PostDayEntity.class)
                .setParameter("keys", keys)
                .getResultList());
  }

  @Override
  public <T> T write(Function<EntityManager, T> work) {
    return unit.write(work);
  }
}
