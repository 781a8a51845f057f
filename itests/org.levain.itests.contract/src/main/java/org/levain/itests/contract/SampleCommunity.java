package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * A community that was created by an administrator through the interface for programs.
 *
 * @param id its identifier
 * @param name its name
 */
public record SampleCommunity(String id, String name) {

  private static final String REQUEST =
      """
      {"template": "interest-club", "language": "fr", "name": "%s", "animator": "%s",
       "answers": {"rhythm": "le jeudi midi", "place": "la porte est", "activity": "courir"}}
      """;

  /** Creates a community that this member animates. */
  public static SampleCommunity create(RunningServer server, String name, String animator) {
    return create(server.signedIn(server.kind().administrator()), name, animator);
  }

  /** The same by an administrator who has signed in. */
  public static SampleCommunity create(Visitor admin, String name, String animator) {
    Answer answer =
        admin.send(
            "POST",
            "levain/goals/api/communities",
            REQUEST.formatted(name, animator).getBytes(StandardCharsets.UTF_8),
            Map.of(
                "Content-Type", "application/json",
                "X-Levain-Token", Tokens.of(admin),
                "Origin", admin.origin()));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return new SampleCommunity(answer.json().get("id").asText(), name);
  }
}
