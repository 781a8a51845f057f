package org.levain.administration.internal.status;

import java.util.Optional;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.audit.AuditLog;
import org.levain.words.Sentence;

/**
 * The audit log.
 *
 * @param platform where it may be
 * @param verify whether all its seals are checked: that reads the whole log
 */
record AuditCheck(Platform platform, boolean verify) implements Check {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public Line look(Words words) {
    return platform
        .find(AuditLog.class)
        .map(
            log ->
                verify ? verified(log.verify(), words) : Line.ok(name(), words.text("audit.kept")))
        .orElseGet(
            () -> Line.away(name(), words.text("audit.away"), words.text("audit.away.advice")));
  }

  private Line verified(Optional<Sentence> fault, Words words) {
    return fault
        .map(f -> Line.away(name(), f.in(words.locale()), words.text("audit.broken.advice")))
        .orElseGet(() -> Line.ok(name(), words.text("audit.whole")));
  }
}
