package org.levain.itests.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A charter that a suite brings into force, as a program does. */
public final class CharterText {

  private CharterText() {}

  /**
   * Publishes a text, whatever was written at this place before.
   *
   * @param publisher somebody who may, and whose writes count
   * @param place {@code platform}, or a community's identifier
   */
  public static void publish(Visitor publisher, String place, String source) {
    String api = "charters/api/charters/" + place;
    int before = read(publisher.get("levain/" + api + "/draft"), 200);
    String draft =
        JsonNodeFactory.instance
            .objectNode()
            .put("source", source)
            .put("revision", before)
            .toString();
    int written = read(publisher.putJson(api + "/draft", draft), 200);
    Answer published = publisher.postJson(api + "/editions", "{\"revision\": " + written + "}");
    expect(published, 201);
  }

  private static int read(Answer answer, int status) {
    expect(answer, status);
    return answer.json().path("revision").asInt();
  }

  private static void expect(Answer answer, int status) {
    if (answer.status() != status) {
      throw new AssertionError("No charter: " + answer);
    }
  }
}
