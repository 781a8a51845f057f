package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/**
 * A community of which an administrator writes the charter.
 *
 * @param server where it is
 * @param id its identifier
 */
record CharterClub(CrashServer server, String id) {

  /** A new one. */
  static CharterClub create(CrashServer server, String name) {
    Visitor admin = server.admin().acting();
    Answer created = admin.postJson("goals/api/communities", Club.request(name, "admin"));
    assertThat(created.status()).as("%s", created).isEqualTo(201);
    server.awaitJobs();
    return new CharterClub(server, created.json().path("id").asText());
  }

  /** Where its charter is, for programs. */
  String api() {
    return "charters/api/charters/" + id;
  }

  /** A draft as it is sent. */
  static String draft(String source, int revision) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("source", source)
        .put("revision", revision)
        .toString();
  }

  /** The audit log is whole, and says this of the charter so many times. */
  void audited(String action, int times) {
    String unused =
        server.agent().install("probe:" + AuditProbe.NAME, Bundles.probe(AuditProbe.class));
    assertThat(server.agent().ask(AuditProbe.NAME, "charters." + action + " charter:" + id))
        .as("entries of the audit log: %s", action)
        .isEqualTo(String.valueOf(times));
  }
}
