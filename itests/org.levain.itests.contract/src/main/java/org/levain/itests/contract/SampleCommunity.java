package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/**
 * A community that was created by an administrator through the interface for programs.
 *
 * @param id its identifier
 * @param name its name
 */
public record SampleCommunity(String id, String name) {

  /** Creates a community that this member animates. */
  public static SampleCommunity create(RunningServer server, String name, String animator) {
    return create(server.signedIn(server.kind().administrator()), name, animator);
  }

  /** The same by an administrator who has signed in. */
  public static SampleCommunity create(Visitor admin, String name, String animator) {
    Answer answer = admin.acting().postJson("goals/api/communities", Club.request(name, animator));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return new SampleCommunity(answer.json().get("id").asText(), name);
  }
}
