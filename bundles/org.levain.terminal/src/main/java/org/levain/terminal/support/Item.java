package org.levain.terminal.support;

import java.nio.charset.StandardCharsets;

/**
 * A file of the archive.
 *
 * @param name its name
 * @param about what it holds, for whoever is to hand it on
 * @param text its content
 */
record Item(String name, String about, String text) {

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
