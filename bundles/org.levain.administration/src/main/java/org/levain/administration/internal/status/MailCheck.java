package org.levain.administration.internal.status;

import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.mail.MailOutbox;

/** Whether mail can leave. */
record MailCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Line look(Words words) {
    return platform
        .find(MailOutbox.class)
        .map(outbox -> line(outbox, words))
        .orElseGet(
            () -> Line.away(name(), words.text("mail.away"), words.text("mail.away.advice")));
  }

  private Line line(MailOutbox outbox, Words words) {
    return outbox
        .trouble()
        .map(trouble -> Line.watch(name(), words.text("mail.trouble"), trouble))
        .orElseGet(() -> Line.ok(name(), words.text("mail.well")));
  }
}
