package org.levain.charters.internal;

import java.time.Clock;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Above;
import org.levain.charters.internal.action.AcknowledgeCharter;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.action.News;
import org.levain.charters.internal.action.PublishCharter;
import org.levain.charters.internal.action.SaveDraft;
import org.levain.charters.internal.action.WithdrawCharter;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.InForce;

/**
 * What people can do with charters, wired together.
 *
 * @param save saves a draft
 * @param above checks a text
 * @param publish publishes one
 * @param withdraw takes one out of force
 * @param acknowledge says that one was read
 */
public record CharterActions(
    SaveDraft save,
    Above above,
    PublishCharter publish,
    WithdrawCharter withdraw,
    AcknowledgeCharter acknowledge) {

  /** Wires them. */
  public static CharterActions of(
      Charters charters,
      InForce force,
      Acknowledged acknowledged,
      AuditLog audit,
      News news,
      Clock clock) {
    return new CharterActions(
        new SaveDraft(charters, clock),
        new Above(force),
        new PublishCharter(charters, force, audit, news, clock),
        new WithdrawCharter(charters, force, audit, news, clock),
        new AcknowledgeCharter(charters, force, acknowledged, audit, news, clock));
  }
}
