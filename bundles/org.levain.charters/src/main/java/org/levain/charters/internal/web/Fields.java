package org.levain.charters.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;

/** What a form was sent with. */
record Fields(MultivaluedMap<String, String> sent) {

  String text(String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  boolean ticked(String name) {
    return sent.containsKey(name);
  }

  int number(String name) {
    String value = text(name).strip();
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }
}
