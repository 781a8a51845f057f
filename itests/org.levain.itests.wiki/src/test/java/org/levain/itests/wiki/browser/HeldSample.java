package org.levain.itests.wiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * A text of a million characters that a charter did not let pass, full of what would act.
 *
 * @param id its identifier
 */
record HeldSample(String id) {

  /** About the length of the text. */
  static final int LONG = 990_000;

  private static final String API = "charters/api/";

  /** Keeps one whose author asks whoever animates the community. */
  static HeldSample ask(Visitor author, SampleCommunity club) {
    String stated = "[{SET charter='kind=photo'}]\n";
    String text = stated + PlantedText.ALL + "\n" + "x".repeat(LONG) + "\n" + PlantedText.ALL;
    ObjectNode sent =
        object("text", text).put("page", club.name() + " - Photo").put("place", club.id());
    Answer kept = author.postJson(API + "held", sent.toString());
    assertThat(kept.status()).as("%s", kept).isEqualTo(201);
    HeldSample held = new HeldSample(kept.json().path("id").asText());
    send(author, "held/" + held.id + "/ask", object("note", PlantedText.ALL));
    return held;
  }

  /** Whoever is asked says no. */
  void decline(Visitor animator) {
    send(animator, "requests/" + id + "/decline", object("reason", PlantedText.ALL));
  }

  private static void send(Visitor visitor, String path, ObjectNode json) {
    Answer answer = visitor.postJson(API + path, json.toString());
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }

  private static ObjectNode object(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }
}
