package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.badges.internal.domain.Award;

/** Takes back what was only offered or drawn: nobody has said yes to it, so nothing of it stays. */
public final class TakeBack {

  private final Kinds kinds;
  private final Awards awards;
  private final AuditLog audit;

  /** Takes back from these. */
  public TakeBack(Kinds kinds, Awards awards, AuditLog audit) {
    this.kinds = kinds;
    this.awards = awards;
    this.audit = audit;
  }

  /** Takes an offer back; false: its holder has accepted it, so it stays. */
  public boolean award(String id) {
    return awards.change(
        tx -> {
          Optional<Award> award = awards.find(tx, id);
          if (award.filter(a -> a.consent().isPresent() && a.over().isEmpty()).isPresent()) {
            return false;
          }
          award
              .filter(a -> a.consent().isEmpty() && a.over().isEmpty())
              .ifPresent(a -> remove(tx, a));
          return true;
        });
  }

  private void remove(EntityManager tx, Award award) {
    awards.remove(tx, award.id());
    record(tx, "award:" + award.id());
  }

  /** Takes a badge out of the catalogue; false: somebody was given it, so it stays. */
  public boolean badge(String id) {
    if (!awards.list(id, false, "", 1).isEmpty()) {
      return false;
    }
    boolean unused =
        awards.change(
            tx -> {
              kinds.remove(tx, id);
              record(tx, "badge:" + id);
              return true;
            });
    kinds.refresh();
    return true;
  }

  private void record(EntityManager tx, String what) {
    audit.record(tx, new AuditEntry(Optional.empty(), "badges.taken-back", what, Map.of()));
  }
}
