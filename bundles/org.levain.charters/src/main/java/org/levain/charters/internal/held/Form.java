package org.levain.charters.internal.held;

import jakarta.ws.rs.core.MultivaluedMap;

/** What a form was sent with. */
public record Form(MultivaluedMap<String, String> sent) {

  /** A field; empty where it is missing. */
  public String text(String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }
}
