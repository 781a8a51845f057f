package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.levain.goals.internal.domain.Invitation;
import org.levain.host.Member;

/**
 * Who does not wish to be asked again into a community: nobody takes them in by another way, and
 * they can still join by themselves.
 */
final class Unwilling {

  private final Invitations invitations;

  /** Looks here. */
  Unwilling(Invitations invitations) {
    this.invitations = invitations;
  }

  /**
   * A fault for each of these members who said “not now”, as it stands in the transaction.
   *
   * @param field the field that they were named in
   */
  List<Fault> among(EntityManager tx, String community, Collection<Member> members, String field) {
    return members.stream()
        .filter(
            m -> invitations.find(tx, community, m.uid()).filter(Invitation::isFinal).isPresent())
        .map(m -> Fault.of(field, "members.not-now", m.fullName()))
        .toList();
  }
}
