package org.levain.charters.internal.guard;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.domain.Acknowledgement;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;

/** Charters in a database that does not answer when somebody asks what holds. */
record Unreadable(Charters charters) implements Charters {

  @Override
  public List<Edition> holding(long nowMillis) {
    throw new IllegalStateException("away on purpose");
  }

  @Override
  public Optional<Draft> draft(String place) {
    return charters.draft(place);
  }

  @Override
  public Optional<Draft> draft(EntityManager tx, String place) {
    return charters.draft(tx, place);
  }

  @Override
  public void keep(EntityManager tx, Draft draft) {
    charters.keep(tx, draft);
  }

  @Override
  public Optional<Edition> edition(String place, int number) {
    return charters.edition(place, number);
  }

  @Override
  public Optional<Edition> last(String place) {
    return charters.last(place);
  }

  @Override
  public Optional<Edition> last(EntityManager tx, String place) {
    return charters.last(tx, place);
  }

  @Override
  public Optional<Edition> ofRequest(EntityManager tx, String place, String byUid, String key) {
    return charters.ofRequest(tx, place, byUid, key);
  }

  @Override
  public List<Edition> editions(String place) {
    return charters.editions(place);
  }

  @Override
  public void add(EntityManager tx, Edition edition, String key) {
    charters.add(tx, edition, key);
  }

  @Override
  public boolean add(EntityManager tx, Acknowledgement acknowledgement) {
    return charters.add(tx, acknowledgement);
  }

  @Override
  public List<Acknowledgement> of(String memberUid) {
    return charters.of(memberUid);
  }

  @Override
  public Set<String> acknowledgedBy(String place, int number) {
    return charters.acknowledgedBy(place, number);
  }

  @Override
  public <T> T change(Function<EntityManager, T> work) {
    return charters.change(work);
  }
}
