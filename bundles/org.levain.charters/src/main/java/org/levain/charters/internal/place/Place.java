package org.levain.charters.internal.place;

import java.util.Optional;

/**
 * Where a charter can hold.
 *
 * @param id {@link #PLATFORM}, or the identifier of a community
 * @param name what people call the community; empty for the platform
 * @param group the group of its members; empty: everybody who can sign in
 * @param page the community's page in the server, if it has one
 */
public record Place(String id, String name, String group, Optional<String> page) {

  /** The identifier of the whole platform. */
  public static final String PLATFORM = "platform";

  /** The whole platform. */
  public static final Place WHOLE = new Place(PLATFORM, "", "", Optional.empty());

  /** Whether it is the whole platform. */
  public boolean whole() {
    return id.equals(PLATFORM);
  }
}
