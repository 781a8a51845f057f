package org.levain.demo.wiki;

import java.util.List;

/**
 * A group of the wiki.
 *
 * @param name its name
 * @param logins who is in it
 */
public record WikiGroup(String name, List<String> logins) {

  public WikiGroup {
    logins = List.copyOf(logins);
  }
}
