package org.levain.badges.internal;

import java.time.Clock;
import org.levain.audit.AuditLog;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.DrawBadge;
import org.levain.badges.internal.action.EndAward;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.action.Letters;
import org.levain.badges.internal.action.ShowBadge;
import org.levain.badges.internal.action.Shown;
import org.levain.host.Members;

/**
 * What people can do with badges, wired together.
 *
 * @param award gives one
 * @param show agrees to one
 * @param end ends one
 * @param draw draws one
 */
public record BadgeActions(AwardBadge award, ShowBadge show, EndAward end, DrawBadge draw) {

  /** Wires them. */
  public static BadgeActions of(
      Kinds kinds,
      Awards awards,
      Members members,
      Letters letters,
      AuditLog audit,
      Shown shown,
      Clock clock) {
    return new BadgeActions(
        new AwardBadge(kinds, awards, members, letters, audit, clock),
        new ShowBadge(awards, audit, shown, clock),
        new EndAward(kinds, awards, members, letters, audit, shown, clock),
        new DrawBadge(kinds, awards, audit));
  }
}
