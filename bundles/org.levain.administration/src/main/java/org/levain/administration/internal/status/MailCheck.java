package org.levain.administration.internal.status;

import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.settings.Configurations;
import org.levain.administration.internal.settings.MailForm;
import org.levain.mail.MailOutbox;
import org.osgi.service.cm.ConfigurationAdmin;

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
        .map(outbox -> isSetUp() ? line(outbox, words) : unset(words))
        .orElseGet(
            () -> Line.away(name(), words.text("mail.away"), words.text("mail.away.advice")));
  }

  private boolean isSetUp() {
    return platform
        .find(ConfigurationAdmin.class)
        .map(admin -> new Configurations(admin, platform.home()))
        .map(configurations -> MailForm.of(configurations.read(MailForm.PID)).isSetUp())
        .orElse(true);
  }

  private Line unset(Words words) {
    return Line.watch(name(), words.text("mail.unset"), words.text("mail.unset.advice"));
  }

  private Line line(MailOutbox outbox, Words words) {
    return outbox
        .trouble()
        .map(trouble -> Line.watch(name(), words.text("mail.trouble"), trouble.in(words.locale())))
        .orElseGet(() -> Line.ok(name(), words.text("mail.well")));
  }
}
