package org.levain.itests.contract;

import java.util.List;
import java.util.Map;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Somebody called an endpoint, with nothing useful in the body.
 *
 * @param request the method and path
 * @param answer what came back
 */
record Attempt(String request, Answer answer) {

  /** An endpoint takes one of these; the guard comes after the choice of a method by type. */
  private static final List<String> BODY_TYPES =
      List.of(
          "application/x-www-form-urlencoded",
          "application/json",
          "application/yaml",
          "multipart/form-data; boundary=b");

  private static final String SIGN_IN = "(?i).*(login|sign-in).*";
  private static final List<Integer> KEPT_OUT = List.of(401, 403);

  /**
   * Calls it.
   *
   * @param community a community that exists, for endpoints below one
   */
  static Attempt of(AccessMatrix.Row row, Visitor visitor, String community) {
    String path = "levain/" + filled(row.path(), community);
    if (row.method().equals("GET")) {
      return new Attempt("GET " + path, call(row, path, visitor, Map.of()));
    }
    return BODY_TYPES.stream()
        .map(type -> call(row, path, visitor, Map.of("Content-Type", type)))
        .filter(answer -> answer.status() != 415)
        .findFirst()
        .map(answer -> new Attempt(row.method() + " " + path, answer))
        .orElseThrow(() -> new AssertionError("No body type is taken by " + row));
  }

  /** Whether the guard let the call through, whatever the endpoint then made of it. */
  boolean letIn() {
    if (answer.status() >= 500) {
      throw new AssertionError(request + " failed: " + answer);
    }
    return !KEPT_OUT.contains(answer.status()) && !answer.header("Location").matches(SIGN_IN);
  }

  @Override
  public String toString() {
    return request + " -> " + answer.status() + " " + answer.header("Location");
  }

  private static Answer call(
      AccessMatrix.Row row, String path, Visitor visitor, Map<String, String> headers) {
    return visitor.send(row.method(), path, new byte[0], headers);
  }

  /** Beside that community, nothing that exists: a caller who is let in finds nothing there. */
  private static String filled(String template, String community) {
    return template
        .replace("communities/{id}", "communities/" + community)
        .replaceAll("\\{login[^}]*}", "nobody")
        .replaceAll("\\{[^}]*}", "01900000-0000-7000-8000-000000000000");
  }
}
