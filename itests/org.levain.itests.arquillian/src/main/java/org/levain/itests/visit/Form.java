package org.levain.itests.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form. */
public final class Form {

  private final List<String> pairs = new ArrayList<>();

  /** The form with one more field; a name may occur several times. */
  public Form with(String name, String value) {
    pairs.add(encode(name) + "=" + encode(value));
    return this;
  }

  byte[] bytes() {
    return String.join("&", pairs).getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
