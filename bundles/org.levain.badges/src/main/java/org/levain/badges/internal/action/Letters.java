package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.host.Member;

/** Writes to holders. */
public interface Letters {

  /** A badge was given to this member, who is asked whether they want it. */
  void offered(EntityManager tx, Award award, Kind kind, Member member);

  /** A badge of theirs was ended or withdrawn by somebody else. */
  void over(EntityManager tx, Award award, Kind kind, Member member);

  /**
   * The term of a badge is about to end.
   *
   * @param holder who holds it
   * @param to who reads this: the holder, or whoever gave it
   * @param moment {@code month} or {@code week} before
   */
  void ending(EntityManager tx, Award award, Kind kind, Member holder, Member to, String moment);
}
