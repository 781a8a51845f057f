package org.levain.persistence.internal;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** EclipseLink's words in Levain's log. Exceptions reach the caller, so they are not told twice. */
final class SessionLog extends AbstractSessionLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.eclipse.persistence");

  SessionLog() {
    setLevel(WARNING);
  }

  @Override
  public void log(SessionLogEntry entry) {
    if (entry.hasException()) {
      LOG.debug("{}", entry.getException().getMessage());
    } else if (shouldLog(entry.getLevel(), entry.getNameSpace())) {
      LOG.warn("{}", formatMessage(entry));
    }
  }
}
