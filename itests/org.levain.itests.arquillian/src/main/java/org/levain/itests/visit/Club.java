package org.levain.itests.visit;

/** The community that suites create when any will do. */
public final class Club {

  private static final String REQUEST =
      """
      {"template": "interest-club", "language": "fr", "name": "%s", "animator": "%s",
       "answers": {"rhythm": "le jeudi midi", "place": "la porte est", "activity": "courir"}}
      """;

  private Club() {}

  /** What a program sends to have it, or to ask for it. */
  public static String request(String name, String animator) {
    return REQUEST.formatted(name, animator);
  }
}
