package org.levain.administration.internal.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.administration.internal.Words;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;

/**
 * What a person typed about the mail server.
 *
 * @param password the new password; empty keeps the one that is set
 * @param passwordSet whether one is set; it is never shown
 */
public record MailForm(
    String host,
    String port,
    String user,
    String password,
    String from,
    boolean startTls,
    boolean passwordSet) {

  /** Where it is kept. */
  public static final String PID = "org.levain.mail";

  /** Configuration files replace this with a variable when they are read. */
  private static final String VARIABLE = "${";

  /** What is configured. Not named like a component: the template would see it instead. */
  public static MailForm of(Map<String, String> configuration) {
    return new MailForm(
        configuration.getOrDefault("host", ""),
        configuration.getOrDefault("port", ""),
        configuration.getOrDefault("user", ""),
        "",
        configuration.getOrDefault("from", ""),
        Boolean.parseBoolean(configuration.getOrDefault("startTls", "true")),
        configuration.containsKey("password"));
  }

  /** Whether mail can leave at all. */
  public boolean isSetUp() {
    return !host.isBlank() && !from.isBlank();
  }

  /** What is kept; without a user there is no password. */
  Map<String, String> configuration() {
    Map<String, String> kept = new HashMap<>();
    kept.put("host", host.strip());
    kept.put("port", port.strip());
    kept.put("user", user.strip());
    kept.put("from", from.strip());
    kept.put("startTls", Boolean.toString(startTls));
    if (user.isBlank() || !password.isEmpty()) {
      kept.put("password", user.isBlank() ? "" : password);
    }
    return kept;
  }

  /** The same form without what must not be shown again. */
  MailForm withoutPassword() {
    return new MailForm(host, port, user, "", from, startTls, passwordSet);
  }

  /** What is wrong with it, if anything is. */
  public Optional<Problem> problem(Words words) {
    List<Field> fields = new ArrayList<>();
    check(fields, "host", host.strip().matches("[A-Za-z0-9._:-]*"), words);
    check(fields, "port", port.isBlank() || isPort(port.strip()), words);
    check(fields, "from", host.isBlank() || isSender(from.strip()), words);
    check(fields, "user", !user.contains(VARIABLE), words);
    check(fields, "password", !password.contains(VARIABLE), words);
    return Settings.problem(fields, words);
  }

  private static void check(List<Field> fields, String name, boolean good, Words words) {
    if (!good) {
      fields.add(new Field(name, 0, words.text("settings.mail." + name + ".error")));
    }
  }

  private static boolean isPort(String typed) {
    return typed.matches("\\d{1,5}")
        && Integer.parseInt(typed) > 0
        && Integer.parseInt(typed) < 65536;
  }

  private static boolean isSender(String typed) {
    return typed.matches("[^\\s@<>]+@[^\\s@<>]+|[^<>\\r\\n]*<[^\\s@<>]+@[^\\s@<>]+>");
  }
}
