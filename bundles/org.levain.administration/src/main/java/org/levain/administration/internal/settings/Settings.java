package org.levain.administration.internal.settings;

import java.io.UncheckedIOException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes what administrators set. Each change is recorded before it is made. */
final class Settings {

  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

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
    return form.problem(words(caller))
        .or(() -> write(caller, SiteForm.PID, form.configuration(), false));
  }

  /** Keeps what was typed about the mail server, or says what is wrong with it. */
  Optional<Problem> save(Caller caller, MailForm form) {
    return form.problem(words(caller))
        .or(() -> write(caller, MailForm.PID, form.configuration(), true));
  }

  /** Whether somebody may read the metrics with a token. */
  boolean hasMetricsToken(Caller caller) {
    return configurations(caller).read(MetricsToken.PID).containsKey(MetricsToken.KEY);
  }

  /** Keeps another token for the metrics, or none if it is empty. */
  Optional<Problem> saveMetricsToken(Caller caller, String token) {
    return write(caller, MetricsToken.PID, Map.of(MetricsToken.KEY, token), true);
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

  /** Writes what was set, or says that the file cannot be written. */
  private Optional<Problem> write(
      Caller caller, String pid, Map<String, String> values, boolean secret) {
    Configurations configurations = configurations(caller);
    Away.orRefuse(platform, Trail.class, words(caller))
        .record(caller, "settings.changed", "settings:" + pid, Map.of());
    try {
      configurations.write(pid, values, secret);
      return Optional.empty();
    } catch (UncheckedIOException e) {
      LOG.warn("The settings of {} could not be written: {}", pid, e.getMessage());
      return Optional.of(notWritten(pid, words(caller)));
    }
  }

  private static Problem notWritten(String pid, Words words) {
    String file = "conf/" + pid + ".cfg";
    return Problem.of(
        507,
        "not-written",
        words.text("settings.notWritten.title", file),
        words.text("settings.notWritten.detail"));
  }

  private Configurations configurations(Caller caller) {
    return new Configurations(
        Away.orRefuse(platform, ConfigurationAdmin.class, words(caller)), platform.home());
  }

  private Words words(Caller caller) {
    return Words.of(messages, caller);
  }
}
