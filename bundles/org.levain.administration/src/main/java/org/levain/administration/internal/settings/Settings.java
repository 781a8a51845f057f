package org.levain.administration.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;
import org.osgi.service.cm.ConfigurationAdmin;

/** Reads and writes what administrators set. Each change is recorded before it is made. */
final class Settings {

  private final Platform platform;
  private final Messages messages;

  Settings(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  SiteForm site(Caller caller) {
    return SiteForm.of(configurations(caller).read(SiteForm.PID));
  }

  MailForm mail(Caller caller) {
    return MailForm.of(configurations(caller).read(MailForm.PID));
  }

  /** Keeps what was typed about the site, or says what is wrong with it. */
  Optional<Problem> save(Caller caller, SiteForm form) {
    Optional<Problem> problem = form.problem(words(caller));
    if (problem.isEmpty()) {
      write(caller, SiteForm.PID, form.configuration(), false);
    }
    return problem;
  }

  /** Keeps what was typed about the mail server, or says what is wrong with it. */
  Optional<Problem> save(Caller caller, MailForm form) {
    Optional<Problem> problem = form.problem(words(caller));
    if (problem.isEmpty()) {
      write(caller, MailForm.PID, form.configuration(), true);
    }
    return problem;
  }

  static Optional<Problem> problem(List<Field> fields, Words words) {
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                400,
                "bad-settings",
                words.text("settings.error", fields.size()),
                words.text("settings.error.detail"),
                fields));
  }

  private void write(Caller caller, String pid, Map<String, String> values, boolean secret) {
    Configurations configurations = configurations(caller);
    Away.orRefuse(platform, Trail.class, words(caller))
        .record(caller, "settings.changed", "settings:" + pid, Map.of());
    configurations.write(pid, values, secret);
  }

  private Configurations configurations(Caller caller) {
    return new Configurations(
        Away.orRefuse(platform, ConfigurationAdmin.class, words(caller)), platform.home());
  }

  private Words words(Caller caller) {
    return Words.of(messages, caller);
  }
}
