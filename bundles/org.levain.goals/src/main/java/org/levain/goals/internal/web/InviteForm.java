package org.levain.goals.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.invite.InviteMembers.Asked;

/**
 * The form for inviting, as it was sent.
 *
 * @param act {@code find}, {@code preview}, {@code invite} or {@code add}
 * @param people the pasted list
 * @param group a group of the server, or empty
 * @param reason why, for all
 * @param ticked logins that were ticked
 * @param reasons a reason of their own, by login
 */
public record InviteForm(
    String act,
    String people,
    String group,
    String reason,
    List<String> ticked,
    Map<String, String> reasons) {

  private static final String OWN = "reason.";

  /** The form before anybody has written in it. */
  static InviteForm empty() {
    return new InviteForm("", "", "", "", List.of(), Map.of());
  }

  static InviteForm of(MultivaluedMap<String, String> fields) {
    Map<String, String> reasons = new HashMap<>();
    fields.forEach(
        (name, values) -> {
          if (name.startsWith(OWN) && !values.isEmpty() && !values.get(0).isBlank()) {
            reasons.put(name.substring(OWN.length()), values.get(0));
          }
        });
    return new InviteForm(
        first(fields, "act"),
        first(fields, "people"),
        first(fields, "group"),
        first(fields, "reason"),
        fields.getOrDefault("ticked", List.of()),
        Map.copyOf(reasons));
  }

  private static String first(MultivaluedMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  /** Those who were ticked, each with their own reason or none. */
  List<Asked> asked() {
    return ticked.stream()
        .distinct()
        .map(login -> new Asked(login, reasons.getOrDefault(login, "")))
        .toList();
  }
}
