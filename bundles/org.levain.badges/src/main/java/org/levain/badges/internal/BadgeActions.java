package org.levain.badges.internal;

import java.time.Clock;
import org.levain.audit.AuditLog;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.DrawBadge;
import org.levain.badges.internal.action.EndAward;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.action.Letters;
import org.levain.badges.internal.action.News;
import org.levain.badges.internal.action.Reminders;
import org.levain.badges.internal.action.ShowBadge;
import org.levain.badges.internal.action.Shown;
import org.levain.badges.internal.action.TakeBack;
import org.levain.host.Members;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people can do with badges, wired together. */
@Component(name = "org.levain.badges.actions", service = BadgeActions.class)
public final class BadgeActions {

  private final AwardBadge award;
  private final ShowBadge show;
  private final EndAward end;
  private final DrawBadge draw;
  private final TakeBack takeBack;

  /** Wires them by the time of this machine. */
  @Activate
  public BadgeActions(
      @Reference Kinds kinds,
      @Reference Awards awards,
      @Reference Members members,
      @Reference Letters letters,
      @Reference Reminders reminders,
      @Reference AuditLog audit,
      @Reference Shown shown,
      @Reference News news) {
    this(kinds, awards, members, letters, reminders, audit, shown, news, Clock.systemDefaultZone());
  }

  BadgeActions(
      Kinds kinds,
      Awards awards,
      Members members,
      Letters letters,
      Reminders reminders,
      AuditLog audit,
      Shown shown,
      News news,
      Clock clock) {
    award = new AwardBadge(kinds, awards, members, letters, reminders, audit, news, clock);
    show = new ShowBadge(awards, audit, shown, news, clock);
    end = new EndAward(kinds, awards, members, letters, audit, shown, news, clock);
    draw = new DrawBadge(kinds, awards, audit);
    takeBack = new TakeBack(kinds, awards, audit);
  }

  /** Gives one. */
  public AwardBadge award() {
    return award;
  }

  /** Agrees to one. */
  public ShowBadge show() {
    return show;
  }

  /** Ends one. */
  public EndAward end() {
    return end;
  }

  /** Draws one. */
  public DrawBadge draw() {
    return draw;
  }

  /** Takes back what nobody has said yes to. */
  public TakeBack takeBack() {
    return takeBack;
  }
}
