package org.levain.badges.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.badges.artwork.Role;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Kind;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catalogue: roles from the code, own badges from the database, both kept in memory. */
@Component(name = "org.levain.badges.kinds", service = Kinds.class)
public final class JpaKinds implements Kinds {

  private static final Logger LOG = LoggerFactory.getLogger(JpaKinds.class);

  private final BadgesUnit unit;
  private final Clock clock = Clock.systemDefaultZone();
  private final List<Kind> roles;
  private volatile List<Kind> all;

  /** Reads in this unit. */
  @Activate
  public JpaKinds(@Reference BadgesUnit unit) {
    this.unit = unit;
    Messages messages = Messages.of(JpaKinds.class);
    this.roles = List.of(Role.values()).stream().map(role -> kind(role, messages)).toList();
    this.all = roles;
    refresh();
  }

  private static Kind kind(Role role, Messages messages) {
    return new Kind(
        role.slug(),
        words(role, messages, Locale.ENGLISH),
        words(role, messages, Locale.FRENCH),
        role.design(),
        true,
        false);
  }

  private static Kind.Words words(Role role, Messages messages, Locale locale) {
    return new Kind.Words(
        messages.text(locale, "role." + role.slug()),
        messages.text(locale, "role." + role.slug() + ".about"));
  }

  @Override
  public List<Kind> all() {
    return all;
  }

  @Override
  public Optional<Kind> find(String id) {
    return all.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  @Override
  public void add(EntityManager tx, Kind kind, String byUid) {
    tx.persist(new KindEntity(kind, clock.instant(), byUid));
  }

  @Override
  public boolean retire(EntityManager tx, String id, String byUid) {
    if (tx.find(RetiredEntity.class, id) != null) {
      return false;
    }
    tx.persist(new RetiredEntity(id, clock.instant(), byUid));
    return true;
  }

  @Override
  public void remove(EntityManager tx, String id) {
    tx.remove(tx.find(KindEntity.class, id));
  }

  /** If the database is away, what was read before stays. */
  @Override
  public synchronized void refresh() {
    try {
      all = unit.read(this::read);
    } catch (RuntimeException e) {
      LOG.warn("The catalogue of badges cannot be read; what was known before is shown", e);
    }
  }

  private List<Kind> read(EntityManager tx) {
    Set<String> retired =
        new HashSet<>(tx.createQuery("select r.kind from Retired r", String.class).getResultList());
    List<Kind> read = new ArrayList<>();
    for (Kind role : roles) {
      read.add(
          new Kind(
              role.id(),
              role.english(),
              role.french(),
              role.design(),
              true,
              retired.contains(role.id())));
    }
    tx.createQuery("select k from Kind k order by k.id", KindEntity.class)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(entity -> read.add(entity.kind(retired.contains(entity.id))));
    return List.copyOf(read);
  }
}
